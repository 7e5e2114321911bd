import { valueOf } from '../../facts/read.ts';
import { decisionOf } from '../parts.ts';
import { aProduct } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { consistsOf, fillers } from '../text.ts';

// biome-ignore format: a list of words
const words = [
  'analytics', 'platform', 'ai', 'crm', 'erp', 'software', 'solution', 'solutions', 'suite', 'tool', 'tools', 'toolkit', 'system', 'systems',
  'cloud', 'data', 'app', 'apps', 'application', 'saas', 'dashboard', 'dashboards', 'automation', 'assistant', 'agent', 'agents',
  'marketplace', 'intelligence', 'artificial', 'machine', 'learning', 'management', 'business', 'enterprise', 'digital', 'smart', 'service',
  'services', 'product', 'insights',
];

/** A product that is named for what it is made of. */
export default rule({
  id: 'positioning/broad-offer',
  summary: 'The offer should be named for the problem it solves and not for a technology.',
  stages: at.crossing('warning'),
  messages: {
    main: '"{product}" names a technology that a hundred others sell. Name the offer for the problem it ends and for whom, as in "churn rescue for prosumer software".',
  },
  words: { words, fillers },
  requires: [aProduct],
  look(scene) {
    const element = decisionOf(scene);
    const product = valueOf(element.product)!;
    const subjects = [element.name];
    if (!consistsOf(product, words)) return { subjects, reports: [] };
    return { subjects, reports: [{ message: 'main', slots: { product }, place: { element, property: 'product' }, subjects }] };
  },
});
