/** How the path, the reuse and the gate of an expansion come about (method, section 8). */
import { valueOf } from '../facts/read.ts';
import type { Component } from '../facts/strategy.ts';
import { formatPercent } from '../format/values.ts';
import { type ExpansionFigures, type Point, points } from '../method/figures.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';
import { list, testResult } from './words.ts';

const pathInWords = {
  A: 'path A: the same use case for other people, which takes a partner',
  B: 'path B: another use case for the same people, which takes a reference',
} as const;

/** The path, or why there is none. */
function pathText({ path, shared, changed }: ExpansionFigures): string {
  if (path !== null) return pathInWords[path];
  if (changed.includes('useCase') && changed.length > 1) return 'not adjacent: neither the use case nor the people stay the same';
  return shared.length === points.length
    ? 'not adjacent: all four points stay the same'
    : 'not known before both segments give all four points';
}

export const expansionName = ({ expansion }: ExpansionFigures): string => `${expansion.from?.name ?? '?'} -> ${expansion.to?.name ?? '?'}`;

export function explainExpansion(figures: ExpansionFigures): Explanation {
  const name = expansionName(figures);
  return {
    kind: 'expansion',
    name,
    title: undefined,
    at: figures.expansion.at,
    summary: figures.path === null ? `${name} is no path yet; ${pathText(figures)}.` : `${name} takes ${pathText(figures)}.`,
    sections: section('How it comes about', partsOf(figures)),
  };
}

/** The same in lines that name the expansion, for the explanation of one of its segments. */
export function expansionLines(figures: ExpansionFigures): ExplainedLine[] {
  return [
    line(expansionName(figures), pathText(figures), figures.expansion.at),
    ...partsOf(figures).filter(({ label }) => label !== 'path'),
  ];
}

function partsOf(figures: ExpansionFigures): ExplainedLine[] {
  const { expansion, from, to, shared, changed, bridge, reuse, reused, ofTarget, shareSoFar, gateOpen } = figures;
  const gate = valueOf(expansion.gate);
  const added = ofTarget.filter((component) => !reused.includes(component));
  const placesOf = (names: readonly Point[]) => names.flatMap((name) => [from?.[name]?.at, to?.[name]?.at]);
  return [
    line('path', pathText(figures), expansion.at),
    line('stays the same', shared.length === 0 ? 'none of the four points' : list(shared.map(inWords)), ...placesOf(shared)),
    line('changes', changed.length === 0 ? 'none of the four points' : list(changed.map(inWords)), ...placesOf(changed)),
    line('bridge', bridge === undefined ? 'none named in `through`' : bridge.name, expansion.through?.at),
    line(
      'reuse',
      reuse === null
        ? 'no part meets the needs of the target yet'
        : `${reused.length} of ${ofTarget.length} parts = ${formatPercent(reuse)}${namesAfter(': ', reused)}${namesAfter('; new: ', added)}`,
      ...ofTarget.map((component) => component.meets?.at),
    ),
    line(
      'gate',
      gate === undefined
        ? 'no gate given'
        : `${formatPercent(gate)} to be won first; ${shareSoFar === null ? 'the share so far is not known' : `${formatPercent(shareSoFar)} so far`}; open: ${testResult(gateOpen, 'accounts or gate missing')}`,
      expansion.gate?.at,
      from?.accounts?.at,
    ),
  ];
}

const namesAfter = (words: string, components: readonly Component[]): string =>
  components.length === 0 ? '' : `${words}${list(components.map(({ name }) => name))}`;

const inWords = (point: Point): string => (point === 'useCase' ? 'use case' : point);
