/** A strategy now against a state of its files that a client knows, such as that of a git revision. */
import { type Assessment, visible } from '@headpin/core';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type ComparedPair, comparePairs } from '../project/pairs.ts';
import { Project, type StrategyView } from '../project/project.ts';
import type { CompareParams, CompareReply } from '../protocol/messages.ts';
import { isBroken, type Renderer, shownFile } from './report.ts';
import { normalUri, type Session } from './session.ts';

/** So many strategies keep what they were last compared with; the one asked for longest ago is let go of. */
const keptBases = 8;

export class Comparisons {
  private readonly session: Session;
  private readonly renderer: Renderer;
  /** What each strategy was last compared with, by its folder: while its author types, the old side stays what it is. */
  private readonly bases = new Map<string, Project>();

  constructor(session: Session, renderer: Renderer) {
    this.session = session;
    this.renderer = renderer;
  }

  /** Throws `InvalidParams` where the base is none. */
  answer(view: StrategyView, version: number, params: CompareParams): CompareReply {
    const { label = 'base', options } = params;
    const pair = this.compare(view, this.baseFor(view.folder, params));
    if (options?.mode !== 'preview') return { version: 1, base: label, head: 'worktree', strategies: [pair.output] };
    const { style, sections } = this.renderer.changes(pair, { base: label, shown: (file) => shownFile(view.folder, file) });
    const title = visible(`${titleOf(pair.after) ?? view.name ?? 'Headpin'}: what changed`);
    return { folder: view.folder, name: view.name, version, broken: isBroken(view), title, style, sections };
  }

  private compare(view: StrategyView, base: Project): ComparedPair {
    const { session } = this;
    const side = (project: Project) => ({ project, shown: (file: string) => file, stands: () => false });
    const sides = { before: side(base), after: side(session.project), asked: (one: StrategyView) => one === view };
    const [pair] = comparePairs(sides, session.today);
    if (pair === undefined) throw new Error('A strategy of the workspace has no counterpart and is none by itself.');
    return pair;
  }

  private baseFor(folder: string, { base }: CompareParams): Project {
    const files = filesOf(folder, base);
    const project = this.bases.get(folder) ?? new Project();
    this.bases.delete(folder);
    this.bases.set(folder, project);
    for (const old of [...this.bases.keys()].slice(0, -keptBases)) this.bases.delete(old);
    for (const file of project.files) if (!files.has(file)) project.remove(file);
    for (const [file, text] of files) project.set(file, text);
    return project;
  }
}

const titleOf = (assessment: Assessment | undefined): string | undefined => assessment?.strategy.decision?.title;

/** The texts of a base by their addresses. It comes from outside, so its shape is looked at. */
function filesOf(folder: string, base: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(base)) throw new ResponseError(ErrorCodes.InvalidParams, 'The base is a list of files.');
  const files = base as readonly ({ readonly path?: unknown; readonly text?: unknown } | null)[];
  return new Map(files.map((file) => [addressOf(folder, file?.path), textOf(file?.text)]));
}

function addressOf(folder: string, path: unknown): string {
  if (typeof path !== 'string' || path === '' || path.startsWith('/')) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'A path of the base begins at the folder of the strategy.');
  }
  return normalUri(Utils.joinPath(URI.parse(folder), path).toString());
}

function textOf(text: unknown): string {
  if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'A file of the base has a text.');
  return text;
}
