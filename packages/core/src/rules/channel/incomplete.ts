import { valueOf } from '../../facts/read.ts';
import { formatKeys } from '../../format/values.ts';
import { beachheadIn, missingOf } from '../parts.ts';
import { aChannel } from '../requirements.ts';
import { at, rule, type Scene } from '../rule.ts';
import { channelIn, sellsThroughPartner } from './channels.ts';

/** Why each part of a channel is asked for. */
const reasons = {
  buyer: 'the profile decides the channel',
  model: 'how the sale is made',
  paidService: 'freemium earns on a service',
  through: 'who sells or supports locally',
  margin: 'a partner sells a disruption only for more than usual',
  usualMargin: 'a partner sells a disruption only for more than usual',
} as const;
type Part = keyof typeof reasons;

/** The parts that this channel needs to work. */
function partsDue(scene: Scene): readonly Part[] {
  const model = valueOf(channelIn(scene)?.model);
  return [
    'buyer',
    'model',
    ...(model === 'freemium' ? (['paidService'] as const) : []),
    ...(model === 'representative' || model === 'reseller' ? (['through'] as const) : []),
    ...(sellsThroughPartner(scene) ? (['margin', 'usualMargin'] as const) : []),
  ];
}

/** A channel that leaves open who buys, how, or what the partner earns. */
export default rule({
  id: 'channel/incomplete',
  summary: 'A channel should say who buys, how, and what it needs to work.',
  stages: at.fromTheChasmOn('warning'),
  messages: { main: 'The channel for {segment} leaves open {missing}. Fill it in: {ask}.' },
  requires: [aChannel],
  look(scene) {
    const element = channelIn(scene)!;
    const subjects = partsDue(scene);
    const missing = missingOf(element, subjects);
    const [first] = missing;
    if (first === undefined) return { subjects, reports: [] };
    const slots = { segment: beachheadIn(scene).name, missing: formatKeys(missing), ask: reasons[first] };
    return { subjects, reports: [{ message: 'main', slots, place: { element }, subjects: missing }] };
  },
});
