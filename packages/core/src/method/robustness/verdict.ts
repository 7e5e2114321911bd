/** Robust, supported or fragile, and why not better (method, section 5). */
import { formatPercent } from '../../format/values.ts';
import { tieTolerance } from '../panel.ts';
import type { RobustnessFigures, Verdict } from './figures.ts';
import { inWords, stepsInWords } from './words.ts';

/** What the verdict on a single winner rests on. Read in the order below, and no further than needed: the last are the dearest. */
export interface WinnerFigures {
  readonly name: string;
  /** First whatever the missing ratings are. */
  readonly isNecessary: boolean;
  readonly flips: Pick<RobustnessFigures['flips'], 'steps' | 'ratings' | 'by'>;
  readonly leaveOneOut: RobustnessFigures['leaveOneOut'];
  /** Share of weightings in which it is first. */
  readonly first: number;
  /** Probability to be first over resampled raters; `null` below two raters. */
  readonly bootstrap: number | null;
}

/** A demand: met or not, and the clause that says how it is missed. An undefined figure does not meet it. */
interface Demand {
  readonly isMet: (figures: WinnerFigures) => boolean;
  readonly clause: (figures: WinnerFigures) => string;
}

const beNecessary: Demand = {
  isMet: ({ isNecessary }) => isNecessary,
  clause: () => 'missing ratings could still put another first',
};
const takeSteps = (least: number): Demand => ({
  isMet: ({ flips }) => flips.steps === null || flips.steps >= least,
  clause: ({ flips }) => `${stepsInWords(flips.steps!)} can change that`,
});
const takeSeveralRatings: Demand = {
  isMet: ({ flips }) => flips.ratings === null || flips.ratings > 1,
  clause: () => 'a single rating changed at will overturns that',
};
const lostWithout = ({ leaveOneOut }: WinnerFigures): string[] =>
  (leaveOneOut ?? []).filter(({ kept }) => !kept).map(({ without }) => without);
const beKeptWithoutEach: Demand = {
  isMet: (figures) => figures.leaveOneOut !== null && lostWithout(figures).length === 0,
  clause: (figures) =>
    figures.leaveOneOut === null ? 'nobody can be left out' : `it does not stay alone in front without ${inWords(lostWithout(figures))}`,
};
const beFirst = (share: number): Demand => ({
  isMet: ({ first }) => first >= share - tieTolerance,
  clause: ({ first }) => `it is first in only ${downToPercent(first)} of weightings`,
});
const winResamples = (share: number): Demand => ({
  isMet: ({ bootstrap }) => bootstrap !== null && bootstrap >= share - tieTolerance,
  clause: ({ bootstrap }) =>
    bootstrap === null ? 'fewer than two people rated' : `it wins only ${downToPercent(bootstrap)} of panels drawn from your raters`,
});

const demandsOf = {
  robust: [beNecessary, takeSteps(3), beKeptWithoutEach, beFirst(0.9), winResamples(0.9)],
  supported: [takeSeveralRatings, beFirst(0.6), winResamples(0.7)],
} as const satisfies Partial<Record<Verdict, readonly Demand[]>>;

/** The verdict on the one winner there is. */
export function verdictOnWinner(figures: WinnerFigures): Exclude<Verdict, 'undecided'> {
  const meets = (demands: readonly Demand[]): boolean => demands.every(({ isMet }) => isMet(figures));
  return meets(demandsOf.robust) ? 'robust' : meets(demandsOf.supported) ? 'supported' : 'fragile';
}

/** Why the verdict is not better, or what makes it robust, in one sentence. */
export function reasonForVerdict(figures: WinnerFigures, verdict: Verdict): string {
  if (verdict === 'robust') return praise(figures);
  const missed = demandsOf[verdict === 'supported' ? 'robust' : 'supported'].filter(({ isMet }) => !isMet(figures));
  const but = `${figures.name} leads, but ${inWords(missed.map(({ clause }) => clause(figures)))}`;
  return verdict === 'supported' ? `${but}.` : `${but}; ${shortestFlip(figures)}.`;
}

function praise({ name, first, bootstrap, flips: { steps } }: WinnerFigures): string {
  const shares = `${downToPercent(first)} of weightings and ${downToPercent(bootstrap ?? 0)} of panels drawn from your raters`;
  const flip = steps === null ? 'no change of ratings overturns it' : `it takes ${stepsInWords(steps)} to change that`;
  return `${name} is first in ${shares}, whoever is left out and whatever is missing, and ${flip}.`;
}

function shortestFlip({ flips: { steps, by } }: WinnerFigures): string {
  if (steps === null) return 'no change of ratings overturns it';
  const [only] = by;
  const where =
    by.length === 1 && only !== undefined
      ? `, ${only.rater}’s ${only.criterion} for ${only.scenario} from ${only.from} to ${only.to}`
      : ` on ${by.length} ratings`;
  return `the shortest flip is ${stepsInWords(steps)}${where}`;
}

/** Rounded down to a tenth of a percent, so that a share below a limit never looks as if it reached it. */
const downToPercent = (share: number): string => formatPercent(Math.floor(share * 1000 + tieTolerance) / 1000);
