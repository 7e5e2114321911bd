/** What the name under the cursor stands for, and every place where it stands. */
import { builtInCriteria, type Origin } from '@headpin/core';
import { originOf } from '../lowering/findings.ts';
import type { Link, NamedElement } from '../lowering/names.ts';
import { covers, type FeatureScene, placesOf } from './scene.ts';
import { pieceTouching } from './syntax-path.ts';

export interface Subject {
  /** Segment, need, campaign and so on. */
  readonly is: string;
  readonly name: string;
  /** The place under the cursor. */
  readonly under: Origin;
  /** The declaration's own name first, where there is one, then the names that refer to it. */
  readonly places: readonly Origin[];
  readonly declaration: Origin | undefined;
  /**
   * `rater`: named by ballots only. `built-in`: a criterion that needs no declaration. `repeated`: an earlier
   * declaration of the name counts instead. `unknown`: nothing is declared under the name.
   */
  readonly standing: 'declared' | 'rater' | 'built-in' | 'repeated' | 'unknown';
}

export const isBuiltIn = (name: string): boolean => builtInCriteria.some((one) => one.name === name);

/** The subject at an offset of the document; `undefined` where no name stands. */
export function subjectAt(scene: FeatureScene, offset: number): Subject | undefined {
  const link = scene.view.lowered.links.find((one) => covers(one.at, scene, offset));
  return link === undefined ? ownNameAt(scene, offset) : subjectOfLink(scene, link);
}

function subjectOfLink(scene: FeatureScene, link: Link): Subject {
  if (link.target !== undefined) return declaredSubject(scene, link.target, link.at);
  const [kind] = link.kinds;
  const alike = scene.view.lowered.links.filter((one) => one.target === undefined && one.name === link.name && one.kinds.includes(kind!));
  const standing = kind === 'rater' ? 'rater' : kind === 'criterion' && isBuiltIn(link.name) ? 'built-in' : 'unknown';
  const places = alike.map((one) => one.at);
  return { is: kind!, name: link.name, under: link.at, places, declaration: standing === 'rater' ? places[0] : undefined, standing };
}

function declaredSubject(scene: FeatureScene, target: NamedElement, under: Origin): Subject {
  const standing = target.is === 'criterion' && isBuiltIn(target.name) ? 'built-in' : 'declared';
  return { is: target.is, name: target.name, under, places: placesOf(scene, target), declaration: target.at, standing };
}

/** The name of a declaration or need itself; of a repeated one, it alone. */
function ownNameAt(scene: FeatureScene, offset: number): Subject | undefined {
  const piece = pieceTouching(scene.document.pieces, offset);
  const node = piece?.declaration;
  if (piece === undefined || node === undefined) return undefined;
  const at = offset - piece.anchor.offset;
  const need = node.entries.find((entry) => entry.node === 'need' && entry.name.start <= at && at <= entry.name.end);
  const word = need?.node === 'need' ? need.name : node.name;
  if (word === undefined || at < word.start || at > word.end) return undefined;
  const own = originOf(piece, word);
  const is = need === undefined ? node.kind.replace(/^\w+ (?=alternative)/, '') : 'need';
  const { tables } = scene.view.lowered.names;
  const table = Object.hasOwn(tables, is) ? (tables[is as keyof typeof tables] as ReadonlyMap<string, NamedElement>) : undefined;
  const target = table?.get(word.text);
  if (target?.at.anchor === piece.anchor && target.at.start === word.start) return declaredSubject(scene, target, own);
  const standing = target === undefined ? 'declared' : 'repeated';
  return { is, name: word.text, under: own, places: [own], declaration: own, standing };
}
