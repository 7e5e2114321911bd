/** From the paths on the command line to an opened project. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { foldersUpTo } from '@headpin/git/folders.ts';
import { type Ignores, ignoresOf, isIgnored } from '@headpin/git/ignores.ts';
import { openProject, type Project, type StrategyView } from '@headpin/language';
import { byCodePoint } from '@headpin/language/files/code-points.ts';
import { shownPath } from '@headpin/language/files/paths.ts';
import { describeProblems, type Problem, problemOf } from '@headpin/language/files/problems.ts';
import { createReader, type ReadText } from '@headpin/language/files/read-text.ts';
import { filesBelow, type Walk } from '@headpin/language/files/walk.ts';
import { isStrategyFile } from '@headpin/language/protocol/strategy-files.ts';
import { prepareFor } from '../engine.ts';
import { Stop } from '../stop.ts';
import { strategyFolderOf, topOf } from './area.ts';

export interface Loaded {
  readonly project: Project;
  /** The strategies that hold a file asked for. */
  readonly views: readonly StrategyView[];
  /** The files asked for, as shown. */
  readonly asked: ReadonlySet<string>;
  /** What could not be read, in one line that says what to do; empty where everything could. */
  readonly problems: string;
}

/** Every path could be read, and none holds a strategy file. */
export class NoStrategyFile extends Stop {}

/** The files that the paths ask for, by code point, as absolute paths, and those read beside them. */
export interface Chosen {
  readonly asked: readonly string[];
  readonly all: readonly string[];
  readonly problems: Problem[];
}

type Read = (path: string) => ReadText;

/** Opens what the paths name, and the rest of each strategy that they touch. Throws `Stop` where nothing can be checked. */
export function load(paths: readonly string[], cwd = process.cwd()): Loaded {
  const read = createReader();
  const { asked: chosen, all, problems } = choose(paths, cwd, read);
  const sources = all.flatMap((path) => {
    const text = textOf(path, cwd, read, problems);
    return text === undefined ? [] : [{ path: shownPath(path, cwd), text }];
  });
  const shown = new Set(chosen.map((path) => shownPath(path, cwd)));
  const asked = new Set(sources.flatMap(({ path }) => (shown.has(path) ? [path] : [])));
  prepareFor(sources);
  const project = openProject(sources);
  const views = project.strategies.filter((view) => [...view.files, settingsOf(view)].some((file) => asked.has(file)));
  if (views.length === 0) throw nothingToDo(paths, problems);
  return { project, views, asked, problems: describeProblems(problems) };
}

const settingsFile = 'headpin.json';
const settingsOf = ({ folder }: StrategyView): string => (folder === '' ? settingsFile : `${folder}/${settingsFile}`);

/** The files that the paths name. Throws nothing: what cannot be read is among the problems. */
export function choose(paths: readonly string[], cwd: string, read: Read = createReader()): Chosen {
  const asked: string[] = [];
  const rest: string[] = [];
  const problems: Problem[] = [];
  const shared = { cwd, problems, seen: new Set<string>() };
  const folders = new Set<string>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const absolute = resolve(cwd, path);
    try {
      const isFolder = statSync(absolute).isDirectory();
      const folder = isFolder ? absolute : dirname(absolute);
      if (isFolder) asked.push(...filesBelow(absolute, ignoresFor(absolute, cwd), walkIn(folder, shared)));
      else if (isStrategyFile(basename(absolute))) asked.push(...unlessSeen(absolute, shared.seen));
      else
        problems.push({
          path: shownPath(absolute, cwd),
          what: 'is no .headpin file',
          remedy: 'name .headpin files or folders that hold some',
        });
      folders.add(folder);
    } catch (error) {
      problems.push(problemOf(shownPath(absolute, cwd), error));
    }
  }
  for (const folder of folders) {
    const strategy = strategyFolderOf(folder, topOf(folder, cwd), read);
    if (strategy !== undefined) rest.push(...filesBelow(strategy, ignoresFor(strategy, cwd), walkIn(strategy, shared)));
  }
  return { asked: asked.sort(byCodePoint), all: [...asked, ...rest].sort(byCodePoint), problems };
}

const walkIn = (folder: string, shared: Omit<Walk, 'area'>): Walk => ({ ...shared, area: realpathSync(topOf(folder, shared.cwd)) });

/** A file named twice, or once by itself and once by a link, is read once. */
function unlessSeen(file: string, seen: Set<string>): string[] {
  const real = realpathSync(file);
  if (seen.has(real)) return [];
  seen.add(real);
  return [file];
}

/** What the folders above leave out; a folder that is named is walked even where they leave it out itself. */
function ignoresFor(folder: string, cwd: string): Ignores | undefined {
  const above = foldersUpTo(folder, topOf(folder, cwd)).slice(1).reverse();
  let ignores: Ignores | undefined;
  for (const one of above) ignores = ignoresOf(one, ignores);
  return isIgnored(folder, true, ignores) ? undefined : ignores;
}

function textOf(path: string, cwd: string, read: Read, problems: Problem[]): string | undefined {
  try {
    const { text, flaw } = read(path);
    if (flaw !== undefined) problems.push({ path: shownPath(path, cwd), ...flaw });
    return text;
  } catch (error) {
    problems.push(problemOf(shownPath(path, cwd), error));
    return undefined;
  }
}

function nothingToDo(paths: readonly string[], problems: readonly Problem[]): Stop {
  if (problems.length > 0) return new Stop(describeProblems(problems));
  const where = paths.length === 0 ? 'this folder' : paths.join(', ');
  return new NoStrategyFile(`no .headpin file is in ${where}; name a folder that has some, or begin with \`headpin init\``);
}
