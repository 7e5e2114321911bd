import { target, valueOf } from '../../facts/read.ts';
import { formatPercent } from '../../format/values.ts';
import { beachheadIn, relatedTo } from '../parts.ts';
import { aChannel, bothMargins, requirement } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { channelIn, sellsThroughPartner } from './channels.ts';

const marginsWhereDue = requirement(
  bothMargins.what,
  bothMargins.carrier,
  (scene) => !sellsThroughPartner(scene) || bothMargins.met(scene),
);

/** A partner who earns no more on us than on what sells by itself. */
export default rule({
  id: 'channel/margin-too-thin',
  summary: 'A partner should earn more on a disruption than on what it sells today.',
  stages: at.fromTheChasmOn('warning'),
  messages: {
    main: '{partner} earns {margin} with you and {usual} with what it sells today, so it will sell that. Pay a premium: you borrow its standing with pragmatists.',
  },
  requires: [aChannel, marginsWhereDue],
  uncounted: (scene) => !sellsThroughPartner(scene),
  look(scene) {
    const element = channelIn(scene)!;
    const margin = valueOf(element.margin)!;
    const usual = valueOf(element.usualMargin)!;
    const subjects = [beachheadIn(scene).name];
    if (margin.high > usual.low) return { subjects, reports: [] };
    const partner = target(element.through)?.name ?? 'The partner';
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { partner, margin: formatPercent(margin), usual: formatPercent(usual) },
          place: { element, property: 'margin' },
          subjects,
          related: relatedTo('what the partner earns today', element.usualMargin),
        },
      ],
    };
  },
});
