/** `docs/language.md`: the reference of the language, from the tables that parser, completion and hovers use. */
import { builtInCriteria } from '@headpin/core/vocabulary/criteria.ts';
import {
  type BlockKind,
  type BlockSpec,
  blocks,
  type DeclarationKind,
  type DeclarationSpec,
  declarationKinds,
  declarations,
} from '@headpin/core/vocabulary/declarations.ts';
import type { PropertySpec, ReferenceKind, ValueSpec } from '@headpin/core/vocabulary/value-kinds.ts';
import { afterValues, ballotRows, beginning, ending, valueKinds } from './language-intro.ts';
import { block, code, link, page, table } from './markdown.ts';

export const languagePage = (): string =>
  page(
    '<!-- Written by scripts/generate.ts; change the vocabulary or scripts/generators/docs in its place. -->',
    beginning,
    table(['kind', 'looks like', 'to know'], valueKinds),
    afterValues,
    declarationKinds.map((kind) => `- ${link(kind)}: ${declarations[kind].doc}`).join('\n'),
    ...declarationKinds.map(sectionOf),
    ending,
  );

function sectionOf(kind: DeclarationKind): string {
  const spec: DeclarationSpec = declarations[kind];
  return [
    `### ${kind}`,
    spec.doc,
    block(headOf(kind, spec)),
    properties(spec.properties),
    kind === 'ballot' ? ballotRows : '',
    kind === 'criterion' ? criteria() : '',
    ...spec.inside.map((one) => blockSection(one, kind)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const heads: Readonly<Record<DeclarationSpec['head'], string>> = {
  name: 'Name "Title"',
  nameForSegment: 'Name "Title" for Segment',
  forSegment: 'for Segment',
  rater: 'Rater',
  expansion: 'From -> To',
};

function headOf(kind: DeclarationKind, { keyword, head, properties: own, inside }: DeclarationSpec): string {
  const empty = Object.keys(own).length + inside.length === 0 && kind !== 'ballot';
  return `${keyword} ${heads[head]}${empty ? '' : ' { … }'}`;
}

const shapes: Readonly<Record<BlockSpec['shape'], string>> = {
  block: ' { … }',
  need: ' Name "Title"',
  step: ' "…"',
  quoted: ' "…" { … }',
};

function blockSection(kind: BlockKind, inside: DeclarationKind): string {
  const spec: BlockSpec = blocks[kind];
  const often = spec.repeats ? 'as often as needed' : 'at most once';
  const head = `**${code(`${spec.keyword}${shapes[spec.shape]}`)}** inside ${code(inside)}, ${often}. ${spec.doc}`;
  const own = properties(spec.properties);
  return own === '' ? head : `${head}\n\n${own}`;
}

function properties(all: Readonly<Record<string, PropertySpec>>): string {
  const entries = Object.entries(all);
  if (entries.length === 0) return '';
  return table(
    ['property', 'value', 'complete with', 'what to write', 'for example'],
    entries.map(([key, { value, doc, example, required }]) => [
      code(key),
      kindOf(value),
      required ? 'yes' : '',
      doc,
      code(`${key}: ${example}`),
    ]),
  );
}

/** The value in the words of the table of kinds. */
function kindOf(value: ValueSpec): string {
  switch (value.type) {
    case 'texts':
      return 'list of texts';
    case 'number':
      return numberOf(value);
    case 'moneyOrRate':
      return 'money or rate';
    case 'timedShare':
      return 'timed share';
    case 'word':
      return value.words.map(code).join(', ');
    case 'words':
      return `list of ${value.words.map(code).join(', ')}`;
    case 'reference':
      return [...value.words.map(code), ...value.kinds.map(linkTo)].join(' or ');
    case 'references':
      return `list of ${value.kinds.map(linkTo).join(' or ')}`;
    default:
      return value.type;
  }
}

function numberOf({ whole, least, most, range }: Extract<ValueSpec, { type: 'number' }>): string {
  const bounds = Number.isFinite(most) ? `from ${least} to ${most}` : `from ${least} on`;
  return `${whole ? 'whole ' : ''}number ${bounds}${range ? '' : ', no range'}`;
}

/** Names of declarations lead to their sections; the other kinds stand inside one. */
const sections: Partial<Record<ReferenceKind, string>> = {
  need: '[need](#segment)',
  alternative: '[alternative](#market-alternative)',
};
const linkTo = (kind: ReferenceKind): string => sections[kind] ?? link(kind);

const roles = { showstopper: 'showstopper', niceToHave: 'nice-to-have' } as const;

const criteria = (): string =>
  [
    '#### The nine questions',
    'These are built in, in this order, with weight 1 each.',
    table(
      ['name', 'kind', 'question', 'a 1 means', 'a 5 means'],
      builtInCriteria.map(({ name, kind, question, low, high }) => [code(name), roles[kind], question, low, high]),
    ),
  ].join('\n\n');
