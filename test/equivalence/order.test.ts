/** In whatever order files are found, given and opened, the same bytes come out. */
import { checkedStrategy, scoredStrategy } from '@headpin/core';
import { openProject, type Project, type SourceFile } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { Picker } from '../properties/picker.ts';
import { seed } from './sizes.ts';
import { anyStart, exampleDisk } from './starts.ts';
import type { Disk } from './steps.ts';

const today = '2026-11-21';

/** Everything that machines read of all strategies. */
function bytesOf(project: Project): string {
  const strategies = project.strategies.map((view) => {
    const assessment = project.assess(view, today);
    return { ...scoredStrategy(view, assessment), ...checkedStrategy(view, assessment, project), files: view.files };
  });
  return JSON.stringify(strategies);
}

const filesOf = (disk: Disk): SourceFile[] => Object.entries(disk).map(([path, text]) => ({ path, text }));

/** Files given one after another, looked at in between, some with another text first, some taken away and given again. */
function wanderingProject(files: readonly SourceFile[], picker: Picker): Project {
  const project = openProject([]);
  for (const { path, text } of picker.shuffled(files)) {
    if (picker.chance(0.3)) project.set(path, text.slice(0, picker.below(text.length + 1)));
    if (picker.chance(0.5)) bytesOf(project);
    if (picker.chance(0.2)) project.remove(path);
    project.set(path, text);
  }
  return project;
}

const examples = ['typing-errors', 'graftline', 'lunchbox'].map((name) => [name, exampleDisk(name)] as const);
const random = Array.from({ length: 25 }, (_, i) => [`random workspace ${i}`, anyStart(new Picker(seed + i))] as const);

describe('the order in which files are found and opened', () => {
  it.each([...examples, ...random])('changes not a byte of %s', (_name, disk) => {
    const files = filesOf(disk);
    const expected = bytesOf(openProject(files));
    const picker = new Picker(seed);
    for (let round = 0; round < 3; round++) {
      expect(bytesOf(openProject(picker.shuffled(files)))).toBe(expected);
      expect(bytesOf(wanderingProject(files, picker))).toBe(expected);
    }
  });
});
