/** A property or its value: what it is for, what it comes to, and the figure that it enters. */
import {
  blocks,
  type CalendarDate,
  type Component,
  declarations,
  type Element,
  type Evidence,
  type Expansion,
  explainSegment,
  formatList,
  formatRange,
  type PropertySpec,
  type Segment,
  type Stage,
  type Strategy,
  stages,
} from '@headpin/core';
import type { Declared } from '../../lowering/declared.ts';
import type { Atom, BlockNode, PropertyNode } from '../../syntax/tree.ts';
import { bold, bullets, code, type Markdown, md, paragraphs, trusted } from '../../text/markdown.ts';
import type { FeatureScene } from '../scene.ts';
import { wordMeanings } from '../word-meanings.ts';
import { conversionOf } from './amounts.ts';
import { elementHover } from './elements.ts';
import { sections } from './explained.ts';
import { stageHover } from './stage.ts';
import { columnsDoc, propertyHover } from './vocabulary.ts';

interface InProperty {
  readonly declared: Declared;
  readonly node: PropertyNode;
  readonly block: BlockNode | undefined;
}

const ownerOf = ({ declared, block }: InProperty): string => block?.kind ?? declared.node.kind;

function specOf(place: InProperty): PropertySpec | undefined {
  const { node, declared, block } = place;
  const properties: Readonly<Record<string, PropertySpec>> =
    block === undefined ? declarations[declared.node.kind].properties : blocks[block.kind].properties;
  return Object.hasOwn(properties, node.key.text) ? properties[node.key.text] : undefined;
}

/** The name by which the tables below know a property, such as `segment.share`. */
const placeName = (place: InProperty): string => `${ownerOf(place)}.${place.node.key.text}`;

export function keyHover(scene: FeatureScene, place: InProperty): Markdown | undefined {
  if (place.declared.node.kind === 'ballot') return place.node.key.text === 'columns' ? columnsDoc : undefined;
  const spec = specOf(place);
  if (spec === undefined) return undefined;
  const [first] = place.node.values;
  const conversion = first === undefined ? undefined : conversionOf(first, scene.session.today);
  return paragraphs(propertyHover(place.node.key.text, spec, ownerOf(place)), conversion, figureOf(scene, place));
}

/** Texts say all themselves; names are explained by what they stand for. */
export function valueHover(scene: FeatureScene, place: InProperty, atom: Atom): Markdown | undefined {
  const spec = specOf(place);
  if (spec === undefined || atom.type === 'text' || atom.type === 'dash') return undefined;
  if (atom.type === 'word') return wordHover(scene, place, spec, atom.text);
  const today: CalendarDate = scene.session.today;
  const conversion = conversionOf(atom, today);
  const figure = figureOf(scene, place);
  return paragraphs(md`${bold(place.node.key.text)} of ${ownerOf(place)}: ${trusted(spec.doc)}`, conversion, figure);
}

function wordHover(scene: FeatureScene, place: InProperty, spec: PropertySpec, word: string): Markdown | undefined {
  if (placeName(place) === 'strategy.stage' && stages.includes(word as Stage)) return stageHover(word as Stage);
  const name = place.declared.node.kind.endsWith('alternative') ? placeName(place).replace(/^\w+ /, '') : placeName(place);
  const meanings = wordMeanings[name] ?? {};
  const meaning = Object.hasOwn(meanings, word) ? meanings[word] : undefined;
  const figure = figureOf(scene, place);
  if (meaning !== undefined) {
    // The page of a piece of evidence says by itself what its kind is worth.
    const isSaid = figure?.source.includes(meaning) === true;
    return paragraphs(md`${place.node.key.text} ${code(word)}`, isSaid ? undefined : trusted(meaning), figure);
  }
  if (spec.value.type === 'truth' && (word === 'yes' || word === 'no'))
    return paragraphs(md`${place.node.key.text} ${code(word)}`, trusted(spec.doc));
  return undefined;
}

type Figure = (scene: FeatureScene, element: Element) => Markdown | undefined;

const segmentSection =
  (heading: string, of: (strategy: Strategy, element: Element) => Segment | undefined): Figure =>
  (scene, element) => {
    const assessment = scene.assess();
    const segment = of(assessment.strategy, element);
    if (segment === undefined || !assessment.figures.sizing.has(segment)) return undefined;
    return sections(
      scene,
      explainSegment(assessment, segment)
        .sections.filter((section) => section.heading === heading)
        .map((section) => ({ ...section, heading: `${section.heading} of ${segment.name}` })),
    );
  };

const ownSegment = (_: Strategy, element: Element) => element as Segment;
const sizing = segmentSection('Sizing', ownSegment);
const reason = segmentSection('Reason to buy', ownSegment);
const page: Figure = (scene, element) => elementHover(scene, element);

/** Properties that enter a figure, and the figure. */
const figures: Readonly<Record<string, Figure>> = {
  'segment.accounts': sizing,
  'segment.spend': sizing,
  'segment.share': sizing,
  'segment.widerMarket': sizing,
  'reason to buy.inaction': reason,
  'reason to buy.risk': reason,
  'strategy.goal': (scene, element) => segmentSection('Sizing', () => scene.assess().figures.beachhead)(scene, element),
  'strategy.beachhead': (scene) => {
    const { beachhead } = scene.assess().figures;
    return beachhead === undefined ? undefined : elementHover(scene, beachhead);
  },
  'strategy.cutoff': cutoffSteps,
  'component.meets': (scene, element) => page(scene, element as Component),
  'component.from': (scene, element) => page(scene, element as Component),
  'component.status': (scene, element) => page(scene, element as Component),
  'component.ready': (scene, element) => page(scene, element as Component),
  'expand.through': (scene, element) => page(scene, element as Expansion),
  'expand.gate': (scene, element) => page(scene, element as Expansion),
  'evidence.kind': (scene, element) => page(scene, element as Evidence),
  'evidence.sample': (scene, element) => page(scene, element as Evidence),
  'evidence.date': (scene, element) => page(scene, element as Evidence),
  'evidence.from': (scene, element) => page(scene, element as Evidence),
  'criterion.weight': page,
};

function figureOf(scene: FeatureScene, place: InProperty): Markdown | undefined {
  const figure = figures[placeName(place)];
  return figure === undefined || !place.declared.counts ? undefined : figure(scene, place.declared.element as unknown as Element);
}

function cutoffSteps(scene: FeatureScene): Markdown | undefined {
  const { winnerByCutoff } = scene.assess().figures.scoreboard;
  if (winnerByCutoff.length === 0) return undefined;
  const lines = winnerByCutoff.map(
    ({ from, to, first }) =>
      md`${formatRange({ low: from, high: to })}: ${first.length === 0 ? 'nobody survives' : `first is ${formatList(first)}`}`,
  );
  return md`${bold('Who would be first, by cutoff')}\n${bullets(lines)}`;
}
