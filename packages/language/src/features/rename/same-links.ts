/** Whether every name still stands for the same declaration after a renaming. */
import type { Origin } from '@headpin/core';
import type { Link } from '../../lowering/names.ts';
import { Project } from '../../project/project.ts';
import type { Subject } from '../navigation-subject.ts';
import type { FeatureScene } from '../scene.ts';

/**
 * Tries the renaming on the strategy's texts. Says which name would then be read as something else: where a place
 * takes names of two kinds or a word such as `us`, or where a number would take the name for its unit.
 */
export function changedLink(scene: FeatureScene, subject: Subject, newName: string): string | undefined {
  const after = new Project();
  for (const file of scene.view.files) after.set(file, renamed(scene.project.text(file)!, placesIn(subject, file), newName));
  const before = scene.view.lowered;
  const view = after.viewOf(scene.file)!;
  const links = view.lowered.links;
  const changed = before.links.findIndex((link, i) => !meansTheSame(link, links[i], subject.name, newName));
  if (changed < 0 && links.length === before.links.length && view.lowered.declared.length === before.declared.length) return undefined;
  const place = before.links[changed]?.at ?? subject.under;
  const { file, range } = scene.project.locate(place);
  const where = `${file.slice(file.lastIndexOf('/') + 1)}, line ${range.start.line + 1}`;
  return `With the name \`${newName}\` something else would be read in ${where}, so nothing was renamed.`;
}

const placesIn = ({ places }: Subject, file: string) => places.filter((place) => place.file === file);

function renamed(text: string, places: readonly Origin[], newName: string): string {
  const sorted = places
    .map(({ anchor, start, end }) => ({ start: anchor.offset + start, end: anchor.offset + end }))
    .sort((a, b) => b.start - a.start);
  return sorted.reduce((all, { start, end }) => all.slice(0, start) + newName + all.slice(end), text);
}

/** A name that nothing was declared under may find a declaration now. */
function meansTheSame(before: Link, after: Link | undefined, oldName: string, newName: string): boolean {
  if (after === undefined) return false;
  const { target } = before;
  if (target === undefined) return after.target === undefined || after.name === newName;
  const name = target.name === oldName && after.target?.name === newName ? newName : target.name;
  return after.target?.is === target.is && after.target.name === name;
}
