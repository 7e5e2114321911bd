/** How the path, the reuse and the gate of an expansion come about (method, section 8). */
import { valueOf } from '../facts/read.ts';
import { formatPercent } from '../format/values.ts';
import type { ExpansionFigures, Point } from '../method/figures.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';
import { list, testResult } from './words.ts';

const pathInWords = {
  A: 'path A: the same use case for other people, which takes a partner',
  B: 'path B: another use case for the same people, which takes a reference',
} as const;
const notAdjacent = 'not adjacent: neither the use case nor the people stay the same';

export const expansionName = ({ expansion }: ExpansionFigures): string => `${expansion.from?.name ?? '?'} -> ${expansion.to?.name ?? '?'}`;

export function explainExpansion(figures: ExpansionFigures): Explanation {
  const name = expansionName(figures);
  return {
    kind: 'expansion',
    name,
    title: undefined,
    at: figures.expansion.at,
    summary: figures.path === null ? `${name} is ${notAdjacent}.` : `${name} takes ${pathInWords[figures.path]}.`,
    sections: section('How it comes about', partsOf(figures)),
  };
}

/** The same in lines that name the expansion, for the explanation of one of its segments. */
export function expansionLines(figures: ExpansionFigures): ExplainedLine[] {
  return [
    line(expansionName(figures), figures.path === null ? notAdjacent : pathInWords[figures.path], figures.expansion.at),
    ...partsOf(figures).filter(({ label }) => label !== 'path'),
  ];
}

function partsOf({
  expansion,
  from,
  to,
  path,
  shared,
  changed,
  bridge,
  reuse,
  reused,
  ofTarget,
  shareSoFar,
  gateOpen,
}: ExpansionFigures): ExplainedLine[] {
  const gate = valueOf(expansion.gate);
  const placesOf = (names: readonly Point[]) => names.flatMap((name) => [from?.[name]?.at, to?.[name]?.at]);
  return [
    line('path', path === null ? notAdjacent : pathInWords[path], expansion.at),
    line('stays the same', shared.length === 0 ? 'none of the four points' : list(shared.map(inWords)), ...placesOf(shared)),
    line('changes', changed.length === 0 ? 'none of the four points' : list(changed.map(inWords)), ...placesOf(changed)),
    line('bridge', bridge === undefined ? 'none named in `through`' : bridge.name, expansion.through?.at),
    line(
      'reuse',
      reuse === null
        ? 'no part meets the needs of the target yet'
        : `${reused.length} of ${ofTarget.length} parts = ${formatPercent(reuse)}: ${list(reused.map(({ name }) => name))}`,
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

const inWords = (point: Point): string => (point === 'useCase' ? 'use case' : point);
