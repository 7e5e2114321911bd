import { given, valueOf } from '../../facts/read.ts';
import type { Segment } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { beachheadIn } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** What a case needs, with the words for what is missing; nothing where it is there. */
interface Ground {
  readonly subject: string;
  readonly missing: string | undefined;
}

/** A segment cut from existing customers needs one beside it that is cut from the market. */
function basisMissing(segment: Segment, all: readonly Segment[]): string | undefined {
  if (!given(segment.basis)) return '`basis`';
  const isCutFromCustomers = valueOf(segment.basis) === 'customers';
  return isCutFromCustomers && all.every(({ basis }) => valueOf(basis) !== 'market') ? 'a segment with `basis: market`' : undefined;
}

function groundsOf(segment: Segment, all: readonly Segment[]): readonly Ground[] {
  const others = all.filter((other) => other !== segment);
  const isSized = others.some(({ accounts, spend }) => given(accounts) && given(spend));
  const isToldApart = others.some(({ differs }) => given(differs));
  return [
    { subject: 'widerMarket', missing: given(segment.widerMarket) ? undefined : '`widerMarket`' },
    { subject: 'basis', missing: basisMissing(segment, all) },
    { subject: 'another in figures', missing: isSized ? undefined : 'another segment with `accounts` and `spend`' },
    { subject: 'another that differs', missing: isToldApart ? undefined : 'another segment with `differs`' },
  ];
}

/** A case that does not say why not the others. */
export default rule({
  id: 'roadmap/business-case-thin',
  summary: 'The case for the beachhead should be made against the whole market and against other segments.',
  stages: at.crossing('warning'),
  messages: {
    main: 'The case for {segment} lacks {missing}. Product management will ask why not the others: show the whole market, a second segment in figures, and why both cannot be served.',
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const grounds = groundsOf(segment, scene.strategy.segments);
    const subjects = grounds.map(({ subject }) => subject);
    const missing = grounds.flatMap((ground) => ground.missing ?? []);
    if (missing.length === 0) return { subjects, reports: [] };
    const lost = grounds.filter((ground) => ground.missing !== undefined).map(({ subject }) => subject);
    const slots = { segment: segment.name, missing: formatList(missing) };
    return { subjects, reports: [{ message: 'main', slots, place: { element: segment }, subjects: lost }] };
  },
});
