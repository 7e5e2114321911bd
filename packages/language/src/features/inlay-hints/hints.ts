/** The inline score: what each line comes to, at its end, and the names of the columns in ballots. */
import type { Assessment, Ballot, Expansion, Origin, Scenario, Segment } from '@headpin/core';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import type { Declared } from '../../lowering/declared.ts';
import { pieceAt } from '../../lowering/hidden-characters.ts';
import type { InlayHintSettings } from '../../server/session.ts';
import type { Piece } from '../../syntax/tree.ts';
import { declaredIn } from '../hover/under-cursor.ts';
import type { FeatureScene } from '../scene.ts';
import { expansionLabel, needLabel, readinessLabel, scenarioLabel, shareLabel } from './labels.ts';
import { verdictsOf } from './verdicts.ts';

/** Something to say at the end of the line on which a place ends. */
interface Remark {
  readonly behind: Origin;
  readonly label: string | undefined;
}

/** The hints of the lines in a range, at most one at the end of a line. */
export function hintsIn(scene: FeatureScene, range: Range): InlayHint[] {
  const from = scene.lines.offsetAt({ line: range.start.line, character: 0 });
  const to = scene.lines.offsetAt({ line: range.end.line, character: Number.MAX_SAFE_INTEGER });
  const hints: InlayHint[] = [];
  const taken = new Set<number>();
  for (const declared of declarationsBetween(scene, from, to)) {
    if (declared.node.kind === 'ballot') hints.push(...columnHints(scene, declared, from, to));
    for (const { behind, label } of remarksOn(scene, declared)) {
      const { line } = scene.project.locate(behind).range.end;
      if (label === undefined || line < range.start.line || line > range.end.line || taken.has(line)) continue;
      taken.add(line);
      hints.push({ position: endOf(scene, line), label, paddingLeft: true });
    }
  }
  return hints;
}

function* declarationsBetween(scene: FeatureScene, from: number, to: number): Iterable<Declared> {
  const { pieces } = scene.document;
  const first = pieceAt(pieces, from);
  for (let i = first === undefined ? pieces.length : pieces.indexOf(first); i < pieces.length; i++) {
    const piece: Piece = pieces[i]!;
    if (piece.anchor.offset > to) return;
    const declared = declaredIn(scene.view.lowered, piece);
    if (declared?.counts) yield declared;
  }
}

const endOf = (scene: FeatureScene, line: number) =>
  scene.lines.positionAt(scene.lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));

/** What stands at line ends, by the kind of declaration; nothing is computed for a kind that is switched off. */
const remarks: {
  readonly [kind: string]: {
    readonly setting: keyof InlayHintSettings;
    readonly of: (scene: FeatureScene, element: never, assessment: Assessment) => Remark[];
  }[];
} = {
  strategy: [{ setting: 'readiness', of: (_, { at }: { at: Origin }, assessment) => [{ behind: at, label: readinessLabel(assessment) }] }],
  scenario: [
    {
      setting: 'scenarios',
      of: (scene, scenario: Scenario, assessment) => [
        { behind: scenario.at, label: scenarioLabel(assessment, scenario, verdictsOf(scene.session).ready(assessment)) },
      ],
    },
  ],
  segment: [
    {
      setting: 'share',
      of: (_, segment: Segment, assessment) =>
        segment.share === undefined ? [] : [{ behind: segment.share.at, label: shareLabel(assessment, segment) }],
    },
    {
      setting: 'needs',
      of: (_, { needs }: Segment, assessment) => needs.map((need) => ({ behind: need.whole, label: needLabel(assessment, need) })),
    },
  ],
  expand: [
    {
      setting: 'expansions',
      of: (_, expansion: Expansion, assessment) => [
        { behind: expansion.to?.at ?? expansion.at, label: expansionLabel(assessment, expansion) },
      ],
    },
  ],
};

function remarksOn(scene: FeatureScene, { node, element }: Declared): Remark[] {
  const { inlayHints } = scene.session.settings;
  return (remarks[node.kind] ?? []).flatMap(({ setting, of }) => (inlayHints[setting] ? of(scene, element as never, scene.assess()) : []));
}

/** Whether a comment in the ballot names its columns: names once more would push the scores from under it. */
function namesItsColumns({ piece, document }: Declared, columns: readonly string[]): boolean {
  const base = piece.anchor.offset;
  return piece.comments.some(({ start, end }) => {
    const words = document.text
      .slice(base + start, base + end)
      .replace(/^\/\/+|^\/\*+|\*+\/$/g, '')
      .trim()
      .split(/\s+/u);
    return words.length > 1 && words.every((word, i) => word === columns[i]);
  });
}

/** The name of its column before each score. */
function columnHints(scene: FeatureScene, declared: Declared, from: number, to: number): InlayHint[] {
  const { rows, columns } = declared.element as unknown as Ballot;
  if (!scene.session.settings.inlayHints.columns || namesItsColumns(declared, columns)) return [];
  return rows.flatMap(({ scores, whole }) => {
    const start = whole.anchor.offset + whole.start;
    if (start > to || start + whole.end - whole.start < from) return [];
    return scores.map(({ criterion, at }) => ({
      position: scene.project.locate(at).range.start,
      label: `${criterion}:`,
      kind: InlayHintKind.Parameter,
      paddingRight: true,
    }));
  });
}
