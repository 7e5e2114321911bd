/** An author at work: types, pastes, moves and renames, breaks things and mends them, in the editor and beside it. */
import type { Picker } from '../properties/picker.ts';
import { breakingTexts, days, declarationTexts, entryTexts, nameTexts, settingsTexts } from './fragments.ts';
import type { Disk, Step } from './steps.ts';
import type { Workspace } from './workspace.ts';

/** Files that may be made. Some stand in folders of their own, above and below those that are there. */
const places = [
  'plan/strategy.headpin',
  'plan/inner/strategy.headpin',
  'plan/ballots/ana.headpin',
  'plan/ballots/bo.headpin',
  'plan/ballots/strategy.headpin',
  'plan/market.headpin',
  'loose/one.headpin',
  'strategy.headpin',
  'Zweiter Ort/ö.headpin',
  'plan.headpin',
] as const;
const settingsPlaces = [
  'plan/headpin.json',
  'plan/inner/headpin.json',
  'headpin.json',
  'clerks/headpin.json',
  'loose/headpin.json',
] as const;
const elsewhere = [
  'untitled:Untitled-1',
  'untitled:Untitled-2',
  'file:///elsewhere/strategy.headpin',
  'git:/workspace/plan/strategy.headpin',
] as const;
/** A text that grew beyond this is cut down: long texts make every step dear and find nothing more. */
const longest = 1500;

/** Words on which it rests what all rules look at. */
const decisionWord = /(?<=\b(?:beachhead|stage): )[\p{L}\p{Nd}_]+/gu;
const decisionTexts = ['Clerks', 'Courts', 'Schools', 'chasm', 'tornado', 'mainStreet'] as const;
/** A word that tells what others look at. */
const chosenWord = /(?<=\b(?:beachhead|stage|segment|from|through|kind|status|needs|meets): |\bfor )[\p{L}\p{Nd}_]+/gu;
const oneWord = /[\p{L}\p{Nd}_.]+/gu;
const isSettings = (file: string) => file.endsWith('headpin.json');
type Edit = Extract<Step, { readonly do: 'edit' }>;
const edit = (file: string, at: number, remove: number, text: string): Edit => ({ do: 'edit', file, at, remove, text });

export class Author {
  private readonly picker: Picker;
  /** What is written in the end again and again, so that a strategy does not fall to pieces for good. */
  private readonly begun: Disk;
  private readonly planned: Step[] = [];

  constructor(picker: Picker, begun: Disk) {
    this.picker = picker;
    this.begun = begun;
  }

  next(workspace: Workspace): Step {
    const planned = this.planned.shift();
    if (planned !== undefined) return planned;
    const open = [...workspace.open.keys()];
    const file = this.picker.of(open);
    if (file === undefined || this.picker.chance(open.length < 3 ? 0.2 : 0.05)) return this.opening(workspace);
    if (this.picker.chance(0.13)) return this.beside(workspace, file);
    const text = workspace.text(file) ?? '';
    if (isSettings(file)) return edit(file, 0, text.length, this.picker.of(settingsTexts) ?? '');
    if (text.length > longest && text.length > (this.begun[file] ?? '').length + 300) return this.mended(file, text);
    return this.editing(workspace, file, text);
  }

  private opening(workspace: Workspace): Step {
    const closed = [...workspace.disk.keys()].filter((file) => !workspace.open.has(file));
    const file = this.picker.of(closed);
    if (file === undefined || this.picker.chance(0.2)) return this.beginning();
    return { do: 'open', file };
  }

  /** A document that is not on the disk; often closed without ever being saved. */
  private beginning(): Step {
    const file = this.picker.of([...elsewhere, ...places]);
    const text = this.picker.of(declarationTexts) ?? '';
    if (this.picker.chance(0.4)) this.planned.push(edit(file, text.length, 0, '\n'), { do: 'close', file });
    return { do: 'new', file, text };
  }

  /** Takes a file away, under an open document too, which may be closed then. */
  private deleted(onDisk: string): Step {
    if (this.picker.chance(0.5)) this.planned.push({ do: 'close', file: onDisk });
    return { do: 'delete', file: onDisk };
  }

  /** Everything but an edit: saving, closing, the disk, the day, questions. */
  private beside(workspace: Workspace, file: string): Step {
    const onDisk = this.picker.of([...workspace.disk.keys()]) ?? file;
    const some = this.picker.of([...workspace.files]) ?? file;
    const at = this.picker.below((workspace.text(some) ?? '').length + 1);
    const steps: (() => Step)[] = [
      () => ({ do: 'close', file }),
      () => ({ do: 'close', file }),
      () => ({ do: 'save', file }),
      () => ({ do: 'save', file }),
      () => ({ do: 'write', file: this.picker.of(places), text: this.someText() }),
      () => ({ do: 'write', file: onDisk, text: this.without(workspace.disk.get(onDisk) ?? '') }),
      () => ({ do: 'write', file: this.picker.of(settingsPlaces), text: this.picker.of(settingsTexts) ?? '' }),
      () => this.deleted(onDisk),
      () => ({
        do: 'move',
        file: onDisk,
        to: this.picker.of([...places, `${onDisk.slice(0, onDisk.lastIndexOf('.'))}2.headpin`]) ?? onDisk,
      }),
      () => ({ do: 'today', today: this.picker.of(days) ?? days[0]! }),
      () => ({ do: 'ask', file: some, at }),
      () => ({ do: 'ask', file: some, at }),
      () => ({ do: 'cancel', file: some, at }),
      () => ({ do: 'cancel', file: some, at }),
      () =>
        this.picker.chance(0.3)
          ? { do: 'delete folder', folder: onDisk.slice(0, Math.max(0, onDisk.lastIndexOf('/'))) || 'plan' }
          : { do: 'reload' },
    ];
    return this.picker.of(steps as [() => Step])();
  }

  private editing(workspace: Workspace, file: string, text: string): Step {
    const { picker } = this;
    const at = picker.below(text.length + 1);
    const kinds: readonly (readonly [share: number, () => Step])[] = [
      [9, () => this.typing(file, text)],
      [8, () => this.broken(edit(file, at, 0, picker.of(breakingTexts) ?? ''))],
      [8, () => this.broken(edit(file, at, 1 + picker.below(picker.chance(0.8) ? 3 : 60), ''))],
      [8, () => ({ do: 'undo', file })],
      [20, () => this.word(workspace, file, text)],
      [
        8,
        () =>
          edit(file, this.lineStart(text, at), 0, picker.chance(0.5) ? `${picker.of(declarationTexts)}\n` : (picker.of(entryTexts) ?? '')),
      ],
      [8, () => this.line(file, text, at)],
      [3, () => this.currency(file, text)],
      [9, () => this.detour(workspace, file, text)],
      [9, () => this.moving(workspace, file, text)],
      [8, () => this.renaming(workspace, file, text)],
      [3, () => edit(file, 0, text.length, this.relaid(text))],
      [4, () => this.broken(this.swapped(file, text, at))],
      [5, () => this.mended(file, text)],
      [2, () => this.broken(edit(file, 0, text.length, this.someText()))],
    ];
    let chance = picker.below(kinds.reduce((sum, [share]) => sum + share, 0));
    for (const [share, make] of kinds) {
      chance -= share;
      if (chance < 0) return make();
    }
    return this.mended(file, text);
  }

  /** A step that does harm; most of it is taken back, at once or after another edit. */
  private broken(step: Edit): Step {
    const { file } = step;
    const back: Step = { do: 'undo', file };
    if (this.picker.chance(0.4)) this.planned.push(back);
    else if (this.picker.chance(0.5))
      this.planned.push(edit(file, this.picker.below(200), 0, this.picker.of([' ', '\n', 'x']) ?? ' '), back, back);
    return step;
  }

  /** The text as it was in the beginning, or without a half where there was none. */
  private mended(file: string, text: string): Step {
    const begun = this.begun[file];
    return begun === undefined
      ? edit(file, this.picker.below(text.length), Math.ceil(text.length / 2), '')
      : edit(file, 0, text.length, begun);
  }

  /** Types a piece character by character, some of it wrong and taken back. */
  private typing(file: string, text: string): Step {
    const { picker } = this;
    const piece = picker.of([picker.of(declarationTexts), picker.of(entryTexts), picker.of(nameTexts), ' ', '\n'] as const) ?? ' ';
    let at = picker.chance(0.5) ? this.lineStart(text, picker.below(text.length + 1)) : picker.below(text.length + 1);
    for (const character of piece.slice(0, 24)) {
      this.planned.push(edit(file, at, 0, character));
      at += character.length;
      if (picker.chance(0.05)) this.planned.push(edit(file, at, 0, 'q'), edit(file, at, 1, ''));
    }
    return this.planned.shift() ?? edit(file, at, 0, ' ');
  }

  /** Chooses another beachhead, stage, segment or the like, edits other documents, and takes the choice back. */
  private detour(workspace: Workspace, file: string, text: string): Step {
    const decision = this.picker.of([...text.matchAll(decisionWord)]);
    const there =
      decision === undefined || this.picker.chance(0.5)
        ? this.word(workspace, file, text, chosenWord)
        : edit(file, decision.index, decision[0].length, this.picker.of(decisionTexts));
    const others = [...workspace.open.keys()].filter((one) => one !== file && !isSettings(one));
    for (let count = this.picker.below(4); count > 0; count--) {
      const other = this.picker.of(others);
      if (other !== undefined) this.planned.push(this.word(workspace, other, workspace.text(other) ?? ''));
    }
    this.planned.push(edit(file, there.at, there.text.length, text.slice(there.at, there.at + there.remove)));
    return there;
  }

  /** Another word or number where one stands. */
  private word(workspace: Workspace, file: string, text: string, wanted = oneWord): Edit {
    const chosen = [...text.matchAll(wanted)];
    const words = chosen.length > 0 ? chosen : [...text.matchAll(oneWord)];
    const word = this.picker.of(words);
    if (word === undefined) return edit(file, 0, 0, `${this.picker.of(declarationTexts)}\n`);
    const [old] = word;
    if (/^\d/.test(old)) return edit(file, word.index, old.length, this.picker.of(['1', '2', '3', '4', '5', '-', '400', '1.5M', '0']));
    // A word of any document: often the name of something, of another kind perhaps.
    const other = workspace.text(this.picker.of(workspace.files) ?? file) ?? text;
    const known = this.picker.of([...other.matchAll(oneWord)].map(([one]) => one).filter((one) => /^\p{L}/u.test(one)));
    return edit(file, word.index, old.length, (this.picker.chance(0.4) ? this.picker.of(nameTexts) : known) ?? '');
  }

  /** Another currency for the first amount, which sets that of the strategy. */
  private currency(file: string, text: string): Step {
    const first = /[$€]|CHF /.exec(text);
    return edit(file, first?.index ?? 0, first?.[0].length ?? 0, this.picker.of(['$', '€', 'CHF ', '']));
  }

  private lineStart(text: string, at: number): number {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Takes a line away, doubles it, or makes it a comment. */
  private line(file: string, text: string, at: number): Step {
    const start = this.lineStart(text, at);
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at) + 1;
    return this.picker.of([edit(file, start, end - start, ''), edit(file, start, 0, text.slice(start, end)), edit(file, start, 0, '// ')]);
  }

  /** Cuts a block of lines out, or copies it, and pastes it elsewhere, perhaps into another document. */
  private moving(workspace: Workspace, file: string, text: string): Step {
    const start = this.lineStart(text, this.picker.below(text.length + 1));
    const next = text.slice(start + 1).search(/^\S/m);
    const end = next < 0 ? text.length : start + 1 + next;
    const block = text.slice(start, end);
    const other = this.picker.of([...workspace.open.keys()].filter((one) => !isSettings(one))) ?? file;
    const target = other === file ? text.slice(0, start) + text.slice(end) : (workspace.text(other) ?? '');
    if (this.picker.chance(0.3)) return edit(other, this.lineStart(text, this.picker.below(text.length + 1)), 0, block);
    this.planned.push(edit(other, this.lineStart(target, this.picker.below(target.length + 1)), 0, block));
    return edit(file, start, end - start, '');
  }

  /** Renames a word everywhere in the open documents, or in one place. */
  private renaming(workspace: Workspace, file: string, text: string): Step {
    const word = this.picker.of(text.match(/[\p{L}_][\p{L}\p{Nd}_]*/gu) ?? nameTexts) ?? 'Clerks';
    const name = this.picker.of(nameTexts) ?? 'Neu';
    const one = new RegExp(`(?<![\\p{L}\\p{Nd}_])${word}(?![\\p{L}\\p{Nd}_])`, 'u');
    if (this.picker.chance(0.3)) {
      const found = one.exec(text);
      return edit(file, found?.index ?? 0, found === null ? 0 : word.length, name);
    }
    for (const [other, document] of workspace.open) {
      const renamed = document.text.replaceAll(new RegExp(one, 'gu'), name);
      if (other !== file && renamed !== document.text && !isSettings(other))
        this.planned.push(edit(other, 0, document.text.length, renamed));
    }
    return edit(file, 0, text.length, text.replaceAll(new RegExp(one, 'gu'), name));
  }

  /** Other line breaks, or a byte order mark that comes or goes. */
  private relaid(text: string): string {
    const newline = this.picker.of(['\n', '\r\n', '\r']);
    if (this.picker.chance(0.3)) return text.startsWith('\uFEFF') ? text.slice(1) : `\uFEFF${text}`;
    return text.replace(/\r\n|\r|\n/g, newline);
  }

  /** Two neighbouring stretches change places. */
  private swapped(file: string, text: string, at: number): Edit {
    const a = text.slice(at, at + 1 + this.picker.below(40));
    const b = text.slice(at + a.length, at + a.length + 1 + this.picker.below(40));
    return edit(file, at, a.length + b.length, b + a);
  }

  private someText(): string {
    const texts = Array.from({ length: this.picker.below(5) }, () => this.picker.of(declarationTexts));
    return `${texts.join(this.picker.of(['\n', '\n\n', '\r\n', ' ']))}${this.picker.of(['', '\n'])}`;
  }

  /** The text without a stretch. */
  private without(text: string): string {
    const at = this.picker.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + this.picker.below(30));
  }
}
