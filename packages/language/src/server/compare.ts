/** A strategy now against a state of its files that a client knows, such as that of a git revision. */
import type { Assessment } from '@headpin/core';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type ComparedPair, comparePairs } from '../project/pairs.ts';
import { Project, type StrategyView } from '../project/project.ts';
import type { CompareParams, CompareReply } from '../protocol/messages.ts';
import { isBroken, type Renderer, shownFile } from './report.ts';
import { normalUri, type Session } from './session.ts';

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
    const title = `${titleOf(pair.after) ?? view.name ?? 'Headpin'}: what changed`;
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
    const project = this.bases.get(folder) ?? new Project();
    this.bases.set(folder, project);
    const files = new Map(base.map(({ path, text }) => [addressOf(folder, path), text]));
    for (const file of project.files) if (!files.has(file)) project.remove(file);
    for (const [file, text] of files) project.set(file, text);
    return project;
  }
}

const titleOf = (assessment: Assessment | undefined): string | undefined => assessment?.strategy.decision?.title;

function addressOf(folder: string, path: unknown): string {
  if (typeof path !== 'string' || path === '' || path.startsWith('/')) {
    throw new ResponseError(ErrorCodes.InvalidParams, 'A path of the base begins at the folder of the strategy.');
  }
  return normalUri(Utils.joinPath(URI.parse(folder), path).toString());
}
