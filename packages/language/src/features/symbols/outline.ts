/** Declarations as an editor's outline and search show them. */
import { type DeclarationKind, declarations } from '@headpin/core';
import { SymbolKind } from 'vscode-languageserver';
import type { DeclarationNode, EntryNode, Span } from '../../syntax/tree.ts';

/** One line of the outline; places count from the piece that holds it. */
export interface OutlineEntry {
  readonly is: DeclarationKind | EntryNode['node'];
  readonly name: string;
  /** What it is, and its title. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly whole: Span;
  /** The name. */
  readonly at: Span;
  readonly children: readonly OutlineEntry[];
}

const kinds: Readonly<Record<DeclarationKind, SymbolKind>> = {
  strategy: SymbolKind.Package,
  jewel: SymbolKind.Key,
  segment: SymbolKind.Class,
  scenario: SymbolKind.Interface,
  criterion: SymbolKind.TypeParameter,
  rater: SymbolKind.Variable,
  ballot: SymbolKind.Array,
  'market alternative': SymbolKind.Struct,
  'product alternative': SymbolKind.Struct,
  partner: SymbolKind.Module,
  component: SymbolKind.Function,
  positioning: SymbolKind.Namespace,
  pitch: SymbolKind.String,
  channel: SymbolKind.Operator,
  pricing: SymbolKind.Number,
  customer: SymbolKind.Object,
  evidence: SymbolKind.File,
  campaign: SymbolKind.Event,
  milestone: SymbolKind.Constant,
  expand: SymbolKind.Constructor,
  risk: SymbolKind.Boolean,
};

/** A declaration with its needs, blocks, messages, moves and rows. `textOf` gives the text of a place in its piece. */
export function outlineOf(node: DeclarationNode, textOf: (span: Span) => string): OutlineEntry {
  const { head, keyword } = declarations[node.kind];
  const title = node.title?.value ?? '';
  const [name, at] = nameOf(node, head);
  return {
    is: node.kind,
    name,
    detail: [head === 'forSegment' ? '' : keyword, title].filter((part) => part !== '').join(' · '),
    kind: kinds[node.kind],
    whole: node,
    at,
    children: node.entries.flatMap((entry) => childOf(entry, textOf)),
  };
}

function nameOf(node: DeclarationNode, head: string): [string, Span] {
  if (head === 'forSegment') return [`${node.kind} for ${node.other?.text ?? '…'}`, node.other ?? node.keyword];
  if (head === 'expansion') return [`${node.name?.text ?? '…'} -> ${node.other?.text ?? '…'}`, node.name ?? node.keyword];
  return [node.name?.text ?? node.kind, node.name ?? node.keyword];
}

function childOf(entry: EntryNode, textOf: (span: Span) => string): OutlineEntry[] {
  const shared = { is: entry.node, whole: entry, children: [] };
  switch (entry.node) {
    case 'property':
      return [];
    case 'need': {
      const detail = entry.title === undefined ? 'need' : `need · ${entry.title.value}`;
      return [{ ...shared, name: entry.name.text, detail, kind: SymbolKind.Field, at: entry.name }];
    }
    case 'block': {
      const quoted = entry.quoted?.value.trim() ?? '';
      const name = quoted === '' ? entry.kind : quoted;
      const at = entry.quoted ?? entry.keyword;
      return [{ ...shared, name, detail: quoted === '' ? '' : entry.kind, kind: SymbolKind.Property, at }];
    }
    case 'step':
      return [{ ...shared, name: entry.kind, detail: entry.text?.value ?? '', kind: SymbolKind.String, at: entry.keyword }];
    case 'row': {
      const scores = entry.scores.map(textOf).join(' ');
      return [{ ...shared, name: entry.scenario.text, detail: scores, kind: SymbolKind.EnumMember, at: entry.scenario }];
    }
  }
}
