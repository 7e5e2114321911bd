import { foldText, forSegment, valueOf } from '../../facts/read.ts';
import { oncePerElement } from '../../facts/reads.ts';
import type { Customer, Segment, Strategy } from '../../facts/strategy.ts';
import { beachheadIn, isOneOff, isPaying } from '../parts.ts';
import { aPeersStep, aPitchForTheBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const foldedIndustry = oncePerElement((_, { industry }: Segment) => foldText(valueOf(industry) ?? ''));

function isInIndustry(strategy: Strategy, customer: Customer, industry: string): boolean {
  const segment = valueOf(customer.segment)?.target;
  return valueOf(segment?.industry) !== undefined && foldedIndustry(strategy, segment!) === industry;
}

/** Peers are named in an industry where nobody has paid whose order could be repeated. */
export default rule({
  id: 'positioning/peers-unfounded',
  summary: 'The pitch should name peers only where there are some.',
  stages: at.crossing('warning'),
  messages: {
    main: 'The pitch says that you work with others in {industry}, and no repeatable customer there has paid yet. Win one first, or leave the sentence out.',
  },
  requires: [aPitchForTheBeachhead, aPeersStep],
  look(scene) {
    const segment = beachheadIn(scene);
    const pitch = forSegment(scene.strategy.pitches, segment)!;
    const step = pitch.steps.find(({ move }) => move === 'peers')!;
    const subjects = [segment.name];
    const industry = valueOf(segment.industry);
    // An industry that is not known is asked for once, with the other points of the segment.
    if (industry === undefined) return { subjects, reports: [] };
    const folded = foldText(industry);
    const customers = scene.strategy.customers.filter((customer) => isInIndustry(scene.strategy, customer, folded));
    if (customers.some((customer) => isPaying(customer) && !isOneOff(customer))) return { subjects, reports: [] };
    const related = customers
      .filter(isOneOff)
      .map(({ at }) => ({ message: 'a customer in this industry who cannot be sold to twice', at }));
    return { subjects, reports: [{ message: 'main', slots: { industry }, place: { element: pitch, at: step.at }, subjects, related }] };
  },
});
