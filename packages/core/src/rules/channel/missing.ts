import { beachheadIn } from '../parts.ts';
import { noneMisnamed } from '../positioning/misnamed.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { channelIn } from './channels.ts';

/** Nothing says how the beachhead is sold to. */
export default rule({
  id: 'channel/missing',
  summary: 'The beachhead must have a sales channel.',
  stages: at.fromTheChasmOn('error'),
  messages: {
    main: 'Nothing says how {segment} is sold to. Add `channel for {segment}` and say who buys and in which way.',
  },
  requires: [aBeachhead, noneMisnamed('channel', ({ strategy }) => strategy.channels)],
  look(scene) {
    const segment = beachheadIn(scene);
    const subjects = [segment.name];
    if (channelIn(scene) !== undefined) return { subjects, reports: [] };
    return { subjects, reports: [{ message: 'main', slots: { segment: segment.name }, place: { element: segment }, subjects }] };
  },
});
