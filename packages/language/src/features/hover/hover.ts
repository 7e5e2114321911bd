/** Hovers: the figure, the name or the word under the cursor, explained. */
import { type Ballot, declarations, type Element, type Origin, type Stage, valueOf } from '@headpin/core';
import type { Hover } from 'vscode-languageserver';
import type { Declared } from '../../lowering/declared.ts';
import { type Markdown, paragraphs, trusted } from '../../text/markdown.ts';
import { markupOf } from '../../text/markup.ts';
import type { Feature } from '../feature.ts';
import { type FeatureScene, nameAt, type Spot, sceneOf, spotAt } from '../scene.ts';
import { criterionHover } from './criterion.ts';
import { elementHover } from './elements.ts';
import { keyHover, valueHover } from './property.ts';
import { ruleAt, ruleHover } from './rule-id.ts';
import { scoreHover } from './score.ts';
import { type UnderCursor, underCursor } from './under-cursor.ts';
import { blockHover, declarationHover } from './vocabulary.ts';

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register(connection, session, guarded) {
    connection.onHover(
      guarded('The hover', ({ textDocument, position }): Hover | null => {
        const scene = sceneOf(session, textDocument.uri);
        const spot = scene === undefined ? undefined : spotAt(scene, position);
        const found = scene === undefined || spot === undefined ? undefined : hoverAt(scene, spot);
        if (scene === undefined || found === undefined || found.text.source === '') return null;
        return { contents: markupOf(found.text, session.client.hoverMarkdown), range: scene.project.locate(found.at).range };
      }),
    );
  },
};

interface Found {
  readonly text: Markdown;
  /** What it is about. */
  readonly at: Origin;
}

function hoverAt(scene: FeatureScene, spot: Spot): Found | undefined {
  const directive = ruleAt(scene, spot.offset);
  if (directive !== undefined) return { text: ruleHover(directive.rule, stageOf(scene)), at: directive.at };
  const under = underCursor(scene, spot);
  const text = under === undefined ? undefined : textFor(scene, spot, under);
  return under === undefined || text === undefined ? undefined : { text, at: under.at };
}

const stageOf = (scene: FeatureScene): Stage | undefined => valueOf(scene.view.strategy.decision?.stage);

function textFor(scene: FeatureScene, spot: Spot, under: UnderCursor): Markdown | undefined {
  const { declared } = under;
  const element = declared.element as unknown as Element;
  switch (under.is) {
    case 'keyword':
      return keywordHover(scene, declared);
    case 'block keyword':
      return blockHover(under.kind);
    case 'name':
      return declared.node.kind === 'ballot' ? targetHover(scene, spot) : elementHover(scene, element);
    case 'title':
      return elementHover(scene, element);
    case 'segment':
    case 'need':
    case 'scenario of a row':
      return targetHover(scene, spot);
    case 'key':
      return keyHover(scene, under);
    case 'value':
      return columnHover(scene, under) ?? targetHover(scene, spot) ?? valueHover(scene, under, under.atom);
    case 'score':
      return declared.counts ? scoreHover(scene.assess(), element as Ballot, under.node, under.column) : undefined;
  }
}

/** An expansion has no name of its own: its keyword stands for it. */
function keywordHover(scene: FeatureScene, { node, element, counts }: Declared): Markdown {
  if (node.kind !== 'expand' || !counts) return declarationHover(node.kind);
  return paragraphs(elementHover(scene, element as unknown as Element), trusted(declarations.expand.doc));
}

/** What the name under the cursor stands for. */
function targetHover(scene: FeatureScene, spot: Spot): Markdown | undefined {
  const target = nameAt(scene, spot.offset)?.target;
  return target === undefined ? undefined : elementHover(scene, target as Element);
}

/** A criterion among the columns of a ballot; most of them are built in and declared nowhere. */
function columnHover(scene: FeatureScene, under: UnderCursor & { readonly is: 'value' }): Markdown | undefined {
  if (under.declared.node.kind !== 'ballot' || under.atom.type !== 'word') return undefined;
  const name = under.atom.text;
  const criterion = scene.view.strategy.criteria.find((one) => one.name === name);
  return criterion === undefined ? undefined : criterionHover(scene.assess(), criterion);
}
