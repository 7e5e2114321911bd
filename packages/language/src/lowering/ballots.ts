/** Ballots: the columns, the rows, and each score under its criterion. */
import type { BallotRow, Origin, Score } from '@headpin/core';
import type { Atom, PropertyNode, RowNode } from '../syntax/tree.ts';
import { nearest } from '../text/nearest.ts';
import type { Declared } from './declared.ts';
import { fix, insertAt, originOf, replace } from './findings.ts';
import type { PropertyScene } from './property.ts';

/** Fills the element of a ballot; `criteria` are the names of those in force, in order. */
export function lowerBallot(declared: Declared, criteria: readonly string[], scene: PropertyScene): void {
  const { node, piece, element } = declared;
  element.rater = raterOf(declared, scene);
  const { names: columns, areSure } = columnsOf(declared, scene, criteria);
  element.columns = columns;
  const rows: BallotRow[] = [];
  const seen = new Map<string, Origin>();
  for (const entry of node.entries) {
    if (entry.node !== 'row') continue;
    const at = originOf(piece, entry.scenario);
    const row = rowOf(entry, columns, areSure, scene, at);
    const earlier = seen.get(entry.scenario.text);
    if (earlier === undefined) {
      seen.set(entry.scenario.text, at);
      rows.push(row);
    } else {
      scene.findings.add('language/repeated', at, {
        slots: { what: `The row of \`${entry.scenario.text}\`` },
        subject: element.name,
        part: entry.scenario.text,
        related: [{ message: 'the first one', at: earlier }],
        fixes: [fix('Remove this one', false, replace(originOf(piece, entry), ''))],
      });
    }
  }
  element.rows = rows;
}

function raterOf(declared: Declared, scene: PropertyScene) {
  const { node, piece } = declared;
  const name = node.name?.text ?? '';
  const at = originOf(piece, node.name ?? node.keyword);
  const rater = scene.names.link(['rater'], name, at);
  if (rater.target === undefined && node.name !== undefined) {
    const near = nearest(name, scene.names.tables.rater.keys());
    scene.findings.add('language/undeclared-rater', at, {
      slots: { rater: name },
      subject: name,
      part: 'rater',
      fixes: [
        fix(`Declare the rater ${name}`, true, insertAt(originOf(piece, node), 'start', `rater ${name}\n`)),
        ...(near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))]),
      ],
    });
  }
  return rater;
}

interface Columns {
  readonly names: readonly string[];
  /** Whether it is known which score stands under which criterion. */
  readonly areSure: boolean;
}

/** The criteria of the columns; those that are none of the criteria are reported and keep their place. */
function columnsOf(declared: Declared, scene: PropertyScene, criteria: readonly string[]): Columns {
  const all = declared.node.entries.filter((entry): entry is PropertyNode => entry.node === 'property');
  let columns: PropertyNode | undefined;
  for (const entry of all) {
    const at = originOf(scene.piece, entry.key);
    if (entry.key.text !== 'columns') {
      const near = nearest(entry.key.text, ['columns']);
      scene.findings.add('language/unknown-property', at, {
        slots: { property: entry.key.text, declaration: 'ballot', ...(near === undefined ? {} : { nearest: near }) },
        subject: scene.subject,
        part: entry.key.text,
        fixes: [
          ...(near === undefined ? [] : [fix('Replace it with `columns`', false, replace(at, near))]),
          fix('Remove the line', false, replace(originOf(scene.piece, entry), '')),
        ],
      });
    } else if (columns !== undefined) {
      scene.findings.add('language/repeated', at, {
        slots: { what: '`columns`' },
        subject: scene.subject,
        part: 'columns',
        related: [{ message: 'the first one', at: originOf(scene.piece, columns.key) }],
        fixes: [fix('Remove this one', false, replace(originOf(scene.piece, entry), ''))],
      });
    } else columns = entry;
  }
  if (columns === undefined) return { names: [...criteria], areSure: true };
  const areSure = columns.problem === undefined;
  const names: string[] = [];
  for (const atom of columns.values) {
    const at = originOf(scene.piece, atom);
    const name = atom.type === 'word' ? atom.text : '';
    if (atom.type !== 'word') {
      if (!areSure) continue;
      scene.findings.add('language/wrong-value', at, {
        slots: {
          property: 'columns',
          expected: 'a list of criteria',
          found: scene.text.slice(at.anchor.offset + at.start, at.anchor.offset + at.end),
          example: 'reason, buyer',
        },
        subject: scene.subject,
        part: 'columns',
      });
    } else if (names.includes(name)) {
      const before = columns.values[names.length - 1]!;
      scene.findings.add('language/repeated', at, {
        slots: { what: `\`${name}\`` },
        subject: scene.subject,
        part: `columns/${name}`,
        related: [{ message: 'the first one', at: originOf(scene.piece, columns.values[names.indexOf(name)]!) }],
        fixes: [fix('Remove this one', false, replace(originOf(scene.piece, { start: before.end, end: atom.end }), ''))],
      });
    } else if (criteria.includes(name)) {
      scene.names.link(['criterion'], name, at);
    } else if (areSure) reportUnknownColumn(name, at, criteria, scene);
    names.push(name);
  }
  return { names, areSure };
}

function reportUnknownColumn(name: string, at: Origin, criteria: readonly string[], scene: PropertyScene): void {
  const near = nearest(name, criteria);
  scene.names.link(['criterion'], name, at);
  scene.findings.add('language/unknown-reference', at, {
    slots: { kind: 'criterion', name, ...(near === undefined ? {} : { nearest: near }) },
    subject: scene.subject,
    part: `columns/${name}`,
    fixes: [
      ...(near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))]),
      fix(
        `Declare the criterion \`${name}\``,
        false,
        insertAt(originOf(scene.piece, scene.piece.declaration!), 'end', `\n\ncriterion ${name}`),
      ),
    ],
  });
}

function rowOf(node: RowNode, columns: readonly string[], areSure: boolean, scene: PropertyScene, at: Origin): BallotRow {
  const whole = originOf(scene.piece, node);
  const declaration = originOf(scene.piece, scene.piece.declaration!);
  const scenario = scene.names.resolve(['scenario'], node.scenario.text, at, {
    findings: scene.findings,
    subject: scene.subject,
    part: 'row',
    whole: declaration,
  });
  const scores: Score[] = [];
  const beyond = node.scores[columns.length];
  // Something that is no score shifts what stands behind it, where the row is too long.
  const junk = beyond === undefined ? -1 : node.scores.findIndex((atom) => atom.type === 'word');
  node.scores.forEach((atom, i) => {
    const criterion = columns[i];
    if (criterion === undefined || columns.indexOf(criterion) < i) return;
    const isShifted = !areSure || (junk >= 0 && i > junk);
    scores.push({ criterion, value: isShifted ? undefined : scoreOf(atom, node, criterion, scene), at: originOf(scene.piece, atom) });
  });
  if (beyond !== undefined && areSure && (junk < 0 || junk >= columns.length)) {
    const last = node.scores[node.scores.length - 1]!;
    const place = originOf(scene.piece, { start: beyond.start, end: last.end });
    scene.findings.add('language/wrong-value', place, {
      slots: {
        property: node.scenario.text,
        expected: `${columns.length} scores, one for each column`,
        found: scene.text.slice(place.anchor.offset + place.start, place.anchor.offset + place.end),
        example: `${node.scenario.text} ${columns.map(() => '4').join(' ')}`,
      },
      subject: scene.subject,
      part: `${node.scenario.text}/beyond`,
      fixes: [fix('Remove what is too much', false, replace(place, ''))],
    });
  }
  return { scenario, scores, note: node.note?.value, whole };
}

/** 1–5, `null` for an abstention, `undefined` where an error stands on it. */
function scoreOf(atom: Atom, node: RowNode, criterion: string, scene: PropertyScene): number | null | undefined {
  if (atom.type === 'dash') return null;
  const plain =
    atom.type === 'amount' &&
    !atom.isRange &&
    !atom.percent &&
    atom.currency === undefined &&
    atom.unit === undefined &&
    atom.per === undefined;
  if (plain && Number.isInteger(atom.low) && atom.low >= 1 && atom.low <= 5) return atom.low;
  const at = originOf(scene.piece, atom);
  const value = scene.text.slice(at.anchor.offset + at.start, at.anchor.offset + at.end);
  scene.findings.add('language/out-of-range', at, {
    slots: { value, property: criterion, allowed: 'a score is a whole number from 1 to 5, or `-` to abstain' },
    subject: scene.subject,
    part: `${node.scenario.text}/${criterion}`,
  });
  return undefined;
}
