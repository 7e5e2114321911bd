import { given, targets, valueOf } from '../../facts/read.ts';
import type { Evidence, Message } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import type { EvidenceDomain } from '../../method/figures.ts';
import { positioningIn } from '../parts.ts';
import { type AdopterGroup, groupsOf, keyedMessages } from '../positioning/messages.ts';
import { aClaim, isUnsound } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

/** What each group looks for in a proof; laggards are convinced by none. */
const valuedBy: Readonly<Record<AdopterGroup, EvidenceDomain | null>> = {
  innovators: 'technology',
  visionaries: 'product',
  pragmatists: 'market',
  conservatives: 'company',
  laggards: null,
};

const words: Readonly<Record<EvidenceDomain, string>> = {
  technology: 'the technology',
  product: 'the product',
  market: 'the market',
  company: 'the company',
};

const inWords = (domains: readonly EvidenceDomain[]) => formatList([...new Set(domains)].map((domain) => words[domain]));

/** The messages that say whom they are for and what proves them. */
const provenMessages = (scene: Scene) =>
  keyedMessages(positioningIn(scene)!).filter(({ message }) => given(message.adopters) && given(message.evidence));

/** Whether every word that decides is known: no error on the message, and each piece of evidence says what kind it is. */
const isJudged = (message: Message, evidence: readonly Evidence[]) =>
  !isUnsound(message.evidence) && evidence.every(({ kind }) => valueOf(kind) !== undefined);

function reportOn(scene: Scene, key: string, message: Message): Report<'main'> | undefined {
  const evidence = targets(message.evidence);
  const groups = groupsOf(message).filter((group) => valuedBy[group] !== null);
  if (groups.length === 0 || !isJudged(message, evidence)) return undefined;
  const valued = groups.flatMap((group) => valuedBy[group] ?? []);
  const domains = evidence.flatMap((item) => scene.figures.evidence.get(item)?.domain ?? []);
  if (domains.some((domain) => valued.includes(domain))) return undefined;
  return {
    message: 'main',
    slots: {
      audience: message.audience,
      domain: domains.length === 0 ? 'anecdotes' : inWords(domains),
      adopters: formatList(groups),
      valued: inWords(valued),
    },
    place: { element: message, property: 'evidence' },
    subjects: [key],
    related: evidence.map(({ name, at }) => ({ message: name, at })),
  };
}

/** A message proved by something that its readers do not look for. */
export default rule({
  id: 'evidence/wrong-group',
  summary: 'A message should rest on the kind of proof that its group values.',
  stages: at.everyStage('warning'),
  messages: {
    main: 'What proves "{audience}" speaks of {domain}, and {adopters} look for {valued}. Bring proof of that kind: it leads the way from specialists to generalists.',
  },
  requires: [aClaim],
  uncounted: (scene) => provenMessages(scene).length === 0,
  look(scene) {
    const messages = provenMessages(scene);
    return {
      subjects: messages.map(({ key }) => key),
      reports: messages.flatMap(({ key, message }) => reportOn(scene, key, message) ?? []),
    };
  },
});
