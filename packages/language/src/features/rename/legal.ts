/** What a new name must be. */
import type { Subject } from '../navigation-subject.ts';
import { isBuiltIn } from '../navigation-subject.ts';
import type { FeatureScene } from '../scene.ts';

const legalName = /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u;

/** Why a subject cannot be renamed at all; `undefined` where it can. */
export function whyFixed(subject: Subject): string | undefined {
  const { name, standing, is } = subject;
  if (standing === 'built-in') return `\`${name}\` is built in and keeps its name; a new name would be another criterion.`;
  if (standing === 'unknown') return `Nothing is declared as \`${name}\` here, so there is no ${is} to rename.`;
  return undefined;
}

/** Why a name cannot be the new one; `undefined` where it can. */
export function whyNot(scene: FeatureScene, subject: Subject, newName: string): string | undefined {
  if (!legalName.test(newName))
    return `\`${newName}\` is no name: a name is made of letters, digits and \`_\`, and does not begin with a digit.`;
  if (subject.is === 'criterion' && isBuiltIn(newName)) return `\`${newName}\` is the name of a criterion that is built in.`;
  return isTaken(scene, subject.is, newName) ? `Another ${subject.is} has the name \`${newName}\` already.` : undefined;
}

function isTaken({ view }: FeatureScene, is: string, name: string): boolean {
  const { names, declared } = view.lowered;
  if (is === 'need') return names.tables.need.has(name);
  // A ballot speaks for its rater, declared or not.
  const kinds = is === 'rater' ? ['rater', 'ballot'] : [is];
  return declared.some(({ element }) => kinds.includes(element.is) && element.name === name);
}
