/** All files that are known, grouped into strategies, each read, lowered and assessed once for each state of its files. */
import { type Assessment, assess, type CalendarDate, type FindingFix, Memory, noSettings, type Origin, type Strategy } from '@headpin/core';
import { Findings } from '../lowering/findings.ts';
import { type Lowered, lower, type ReadSettings } from '../lowering/lower.ts';
import { LoweringMemory } from '../lowering/memory.ts';
import { readDocument, rereadDocument, type SyntaxDocument } from '../syntax/document.ts';
import { editsOf, type OffsetEdit } from './edits.ts';
import { declaresStrategy, type Group, groupByStrategy } from './grouping.ts';
import { Lines, type Range } from './lines.ts';
import { readSettings } from './settings.ts';

export interface SourceFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** Told of what goes wrong in Headpin itself: what it was doing, and the error. */
export type Fault = (what: string, error: unknown) => void;

/** One strategy, or the files of one folder that belong to none. */
export interface StrategyView {
  /** `null` for files that belong to no strategy. */
  readonly name: string | null;
  readonly folder: string;
  /** Sorted by path. */
  readonly files: readonly string[];
  readonly strategy: Strategy;
  readonly lowered: Lowered;
}

export interface Place {
  readonly file: string;
  readonly range: Range;
}

export interface FileEdit {
  readonly file: string;
  readonly range: Range;
  readonly newText: string;
}

const settingsOf = (folder: string) => (folder === '' ? 'headpin.json' : `${folder}/headpin.json`);
const isSettings = (file: string) => file === 'headpin.json' || file.endsWith('/headpin.json');

/** What the builds of a strategy keep for the next one. */
interface Memories {
  readonly lowering: LoweringMemory;
  readonly judging: Memory;
}

export class Project {
  private readonly documents = new Map<string, SyntaxDocument>();
  private readonly settingsTexts = new Map<string, string>();
  private readonly lines = new Map<string, { text: string; lines: Lines }>();
  private readonly lowered = new Map<
    string,
    { documents: readonly SyntaxDocument[]; settings: string | undefined; read: ReadSettings; view: StrategyView; memory: Memories }
  >();
  private readonly assessed = new WeakMap<StrategyView, { readonly memory: Memory; assessment: Assessment | undefined }>();
  private readonly standsAlone: (file: string) => boolean;
  private readonly fault: Fault | undefined;
  /** Which files belong together; none where that may have changed. */
  private groups: readonly Group[] | undefined;
  private views: readonly StrategyView[] | undefined;
  private byFile = new Map<string, StrategyView>();

  /**
   * `standsAlone` tells files that never mix with others: unsaved ones, and revisions shown in a diff. With a `fault`,
   * what goes wrong in one file is told there and the file counts for nothing; without one it is thrown.
   */
  constructor(standsAlone: (file: string) => boolean = () => false, fault?: Fault) {
    this.standsAlone = standsAlone;
    this.fault = fault;
  }

  /** Adds a file or gives it a new text; says whether anything changed. */
  set(file: string, text: string): boolean {
    if (this.text(file) === text) return false;
    this.views = undefined;
    if (isSettings(file)) this.settingsTexts.set(file, text);
    else {
      const before = this.documents.get(file);
      const nothing: SyntaxDocument = { file, text, bytes: 0, mayConflict: false, pieces: [], refused: undefined };
      const now = this.contained(
        `${file} could not be read`,
        () => (before === undefined ? readDocument(file, text) : rereadDocument(before, text)),
        () => nothing,
      );
      this.documents.set(file, now);
      if (before === undefined || declaresStrategy(before) !== declaresStrategy(now)) this.groups = undefined;
    }
    return true;
  }

  remove(file: string): boolean {
    const known = this.documents.delete(file) || this.settingsTexts.delete(file);
    if (known) {
      this.views = undefined;
      this.groups = undefined;
    }
    this.lines.delete(file);
    return known;
  }

  text(file: string): string | undefined {
    return this.documents.get(file)?.text ?? this.settingsTexts.get(file);
  }

  document(file: string): SyntaxDocument | undefined {
    return this.documents.get(file);
  }

  get files(): readonly string[] {
    return [...this.documents.keys(), ...this.settingsTexts.keys()];
  }

  /** By folder; files outside every strategy come last. */
  get strategies(): readonly StrategyView[] {
    if (this.views === undefined) this.build();
    return this.views!;
  }

  /** The strategy that a file belongs to. */
  viewOf(file: string): StrategyView | undefined {
    if (this.views === undefined) this.build();
    return this.byFile.get(file);
  }

  /** Facts, figures, findings and readiness; computed once for each state of the strategy's files and day. */
  assess(view: StrategyView, today: CalendarDate): Assessment {
    const known = this.assessed.get(view);
    if (known?.assessment?.today === today) return known.assessment;
    const { strategy, findings, silences } = view.lowered;
    const { memory } = known ?? { memory: new Memory() };
    const assessment = assess({ strategy, language: findings, silences, today, memory });
    this.assessed.set(view, { memory, assessment });
    return assessment;
  }

  linesOf(file: string): Lines {
    const text = this.text(file) ?? '';
    const known = this.lines.get(file);
    if (known !== undefined && known.text === text) return known.lines;
    const lines = new Lines(text);
    this.lines.set(file, { text, lines });
    return lines;
  }

  locate(origin: Origin): Place {
    const lines = this.linesOf(origin.file);
    const { offset } = origin.anchor;
    return { file: origin.file, range: { start: lines.positionAt(offset + origin.start), end: lines.positionAt(offset + origin.end) } };
  }

  /** The edits of a fix, by file and place. */
  edits(fix: FindingFix): FileEdit[] {
    return this.offsetEdits(fix).map(({ file, start, end, newText }) => {
      const lines = this.linesOf(file);
      return { file, range: { start: lines.positionAt(start), end: lines.positionAt(end) }, newText };
    });
  }

  offsetEdits(fix: FindingFix): OffsetEdit[] {
    return editsOf(
      fix,
      (file) => this.documents.get(file),
      (file) => this.text(file) ?? '',
    );
  }

  private contained<T>(what: string, work: () => T, otherwise: () => T): T {
    if (this.fault === undefined) return work();
    try {
      return work();
    } catch (error) {
      this.fault(what, error);
      return otherwise();
    }
  }

  private build(): void {
    this.groups ??= groupByStrategy(this.documents.values(), this.standsAlone);
    const used = new Set<string>();
    this.byFile = new Map();
    this.views = this.groups.map((group) => {
      const [first] = group.files;
      const key = `${group.hasStrategy} ${group.folder} ${this.standsAlone(first!) ? first! : ''}`;
      used.add(key);
      const view = this.viewOfGroup(key, group);
      for (const file of group.files) this.byFile.set(file, view);
      const settings = settingsOf(group.folder);
      if (group.hasStrategy && this.settingsTexts.has(settings)) this.byFile.set(settings, view);
      return view;
    });
    for (const key of this.lowered.keys()) if (!used.has(key)) this.lowered.delete(key);
  }

  private viewOfGroup(key: string, group: Group): StrategyView {
    const settingsFile = settingsOf(group.folder);
    const settingsText = group.hasStrategy ? this.settingsTexts.get(settingsFile) : undefined;
    const known = this.lowered.get(key);
    const documents = group.files.map((file) => this.documents.get(file)!);
    const same =
      known !== undefined &&
      known.settings === settingsText &&
      known.documents.length === documents.length &&
      known.documents.every((one, i) => one === documents[i]);
    if (same) return known.view;
    const settings = known !== undefined && known.settings === settingsText ? known.read : settingsIn(settingsFile, settingsText);
    let memory = known?.memory ?? { lowering: new LoweringMemory(), judging: new Memory() };
    const link = (all: readonly SyntaxDocument[]) => lower(group.folder, all, settings, group.hasStrategy, memory.lowering);
    const lowered = this.contained(
      `The strategy in ${group.folder} could not be linked`,
      () => link(documents),
      () => {
        // What broke off half-way is nothing to build on.
        memory = { lowering: new LoweringMemory(), judging: new Memory() };
        return link([]);
      },
    );
    const view: StrategyView = {
      name: group.hasStrategy ? (lowered.strategy.decision?.name ?? '') : null,
      folder: group.folder,
      files: lowered.strategy.files,
      strategy: lowered.strategy,
      lowered,
    };
    this.lowered.set(key, { documents, settings: settingsText, read: settings, view, memory });
    this.assessed.set(view, { memory: memory.judging, assessment: undefined });
    return view;
  }
}

function settingsIn(file: string, text: string | undefined): ReadSettings {
  const findings = new Findings();
  return { settings: text === undefined ? noSettings : readSettings(file, text, findings), findings: findings.all };
}

/** A project over files that do not change. */
export function openProject(files: Iterable<SourceFile>): Project {
  const project = new Project();
  for (const { path, text } of files) project.set(path, text);
  return project;
}
