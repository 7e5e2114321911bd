import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { valueOf } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import { formatDuration, formatMoney, formatMonths, formatNumber } from '@headpin/core/format/values.ts';
import type { FocusVerdict, SizingFigures, Test } from '@headpin/core/method/figures.ts';
import type { Verdict } from '@headpin/core/method/robustness/figures.ts';
import { asFarAsRead } from '@headpin/core/readiness/words.ts';
import { capitalised, dateText, fixed, moneyText, rangeText, shareText, undefinedFigure, wholePercent } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import type { Standing } from '../../parts/standing.tsx';

/** One figure that a board asks for, how it stands in words, and what it rests on. */
export interface Tile {
  readonly label: string;
  /** The id of the section that opens it up. */
  readonly to: string;
  readonly figure: string;
  readonly state?: { readonly standing: Standing; readonly words: string } | undefined;
  readonly note: string;
}

const standingOfTest: Record<Test, Standing> = { yes: 'good', depends: 'caution', no: 'bad' };

/** A test in the words of its tile; nothing where an input is missing. */
const tested = (test: Test | null | undefined, words: Record<Test, string>): Tile['state'] =>
  test ? { standing: standingOfTest[test], words: words[test] } : undefined;

/** The eight figures of the first page, in the order in which a reader asks for them. */
export function tilesOf(assessment: Assessment): readonly Tile[] {
  const { beachhead } = assessment.figures;
  const sizing = beachhead && assessment.figures.sizing.get(beachhead);
  return [
    readinessTile(assessment),
    choiceTile(assessment),
    reasonTile(assessment, sizing),
    revenueTile(assessment, sizing),
    shareTile(beachhead, sizing),
    ...wholeProductTiles(assessment),
    focusTile(assessment),
  ];
}

/** From these scores on a strategy is ready, or has gaps that can be closed; below, it is not ready. */
const readyFrom = 90;
const gapsFrom = 60;

function readinessTile({ readiness, findings }: Assessment): Tile {
  const open = findings.filter(({ silenced }) => silenced === undefined).length;
  const state = (score: number): Tile['state'] =>
    score >= readyFrom
      ? { standing: 'good', words: 'ready to act on' }
      : score >= gapsFrom
        ? { standing: 'caution', words: 'gaps to close' }
        : { standing: 'bad', words: 'not ready' };
  return {
    label: 'Readiness',
    to: 'findings',
    figure: fixed(readiness.score),
    state: readiness.score === null ? undefined : state(readiness.score),
    note:
      readiness.score === null
        ? 'no strategy block'
        : `of 100 points${asFarAsRead(findings)}; ${open === 0 ? 'nothing to fix' : `${formatNumber(open)} to fix`}`,
  };
}

const verdicts: Record<Verdict, NonNullable<Tile['state']>> = {
  robust: { standing: 'good', words: 'no small change overturns it' },
  supported: { standing: 'good', words: 'most panels would agree' },
  fragile: { standing: 'caution', words: 'a small change overturns it' },
  undecided: { standing: 'bad', words: 'no clear winner yet' },
};

function choiceTile({ figures: { scoreboard, beachhead, robustness } }: Assessment): Tile {
  const tile = { label: 'The choice', to: 'confidence' };
  const verdict = scoreboard.ranked.some(({ total }) => total !== null) ? robustness.verdict : undefined;
  const [first, ...tied] = scoreboard.first;
  if (!first || verdict === undefined) {
    const state = verdict && verdicts[verdict];
    return { ...tile, figure: verdict ? capitalised(verdict) : undefinedFigure, state, note: 'nobody ranks first yet' };
  }
  const place = verdict === 'undecided' ? 'first so far' : 'first';
  const note = `${place}: ${titleOf(first.scenario)}${tied.length > 0 ? ` and ${formatNumber(tied.length)} more` : ''}`;
  const elsewhere = beachhead !== undefined && scoreboard.first.every(({ scenario }) => scenario.segment?.target !== beachhead);
  if (elsewhere) return { ...tile, figure: 'Not the panel’s', state: { standing: 'bad', words: 'raters put another segment first' }, note };
  return { ...tile, figure: capitalised(verdict), state: verdicts[verdict], note };
}

function reasonTile({ strategy }: Assessment, sizing: SizingFigures | undefined): Tile {
  const ratio = sizing?.inactionRatio;
  return {
    label: 'Reason to buy',
    to: 'segment',
    figure: ratio ? `${rangeText(ratio, ratio.low >= 10 ? 0 : 1)} to 1` : undefinedFigure,
    state: tested(sizing?.compels, { yes: 'it compels', depends: 'it may not compel', no: 'it does not compel' }),
    note: ratio
      ? `cost of waiting, ${moneyText(sizing?.inactionPerYear, strategy.currency)} a year, against the risk of buying`
      : 'needs what inaction costs and what is at risk',
  };
}

function revenueTile({ strategy }: Assessment, sizing: SizingFigures | undefined): Tile {
  const goal = valueOf(strategy.decision?.goal);
  return {
    label: 'Own revenue',
    to: 'segment',
    figure: moneyText(sizing?.ownRevenue, strategy.currency),
    state: tested(sizing?.bigEnough, { yes: 'big enough', depends: 'may be too small', no: 'too small' }),
    note:
      sizing?.bigEnough && goal
        ? `over ${formatDuration(goal.over)}; the goal is ${formatMoney(goal)}`
        : 'needs accounts, spend, share and a goal',
  };
}

function shareTile(beachhead: Segment | undefined, sizing: SizingFigures | undefined): Tile {
  const share = valueOf(beachhead?.share);
  const accounts = valueOf(beachhead?.accounts);
  const parts = sizing?.smallEnoughParts;
  const no =
    parts?.share !== 'no' ? 'takes longer than planned' : (share?.low ?? 0) > 0.5 ? 'more than half: too big a bite' : 'too little to lead';
  return {
    label: 'Share to win',
    to: 'segment',
    figure: shareText(share),
    state: tested(sizing?.smallEnough, { yes: 'small enough to lead', depends: 'may be out of reach', no }),
    note: share
      ? `${accounts ? `of ${rangeText(accounts)} accounts ` : ''}within ${formatDuration(share.within)}; ${shareText(sizing?.shareSoFar)} so far`
      : 'no share declared',
  };
}

function wholeProductTiles({ figures: { beachhead, wholeProduct } }: Assessment): readonly Tile[] {
  const product = beachhead && wholeProduct.bySegment.get(beachhead);
  const open = product?.needs.filter(({ state }) => state === 'open').length ?? 0;
  const coverage = product?.coverage ?? null;
  const lead = product?.leadTime;
  const state: Tile['state'] =
    coverage === null
      ? undefined
      : coverage === 1
        ? { standing: 'good', words: 'complete' }
        : open === 0
          ? { standing: 'caution', words: 'the rest is promised' }
          : { standing: 'bad', words: `${formatNumber(open)} open` };
  return [
    {
      label: 'Whole product',
      to: 'whole-product',
      figure: wholePercent(coverage),
      state,
      note: product?.of ? `${product.covered} of ${product.of} needs covered` : 'no needs declared',
    },
    {
      label: 'Time to deliver it',
      to: 'whole-product',
      figure: lead ? formatMonths(lead.months) : undefinedFigure,
      state: lead
        ? {
            standing: lead.withinThreeMonths ? 'good' : 'bad',
            words: lead.withinThreeMonths ? 'within three months' : 'over three months',
          }
        : undefined,
      note: lead ? `from ${dateText(lead.from)} to the last part` : 'needs a day of decision and ready days',
    },
  ];
}

const focusStates: Record<FocusVerdict, NonNullable<Tile['state']>> = {
  'market-driven': { standing: 'good', words: 'market-driven' },
  drifting: { standing: 'caution', words: 'drifting' },
  'sales-driven': { standing: 'bad', words: 'sales-driven' },
};

function focusTile({ figures: { focus } }: Assessment): Tile {
  const value = focus.byValue === null ? '' : `, ${wholePercent(focus.byValue)} of their value`;
  return {
    label: 'Deals in the beachhead',
    to: 'focus',
    figure: wholePercent(focus.byCount),
    state: focus.verdict ? focusStates[focus.verdict] : undefined,
    note:
      focus.count === 0 ? 'no dated deals yet' : `${formatNumber(focus.inside)} of ${formatNumber(focus.count)} deals in a year${value}`,
  };
}
