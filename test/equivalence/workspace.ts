/** The truth that servers must agree with: the files on the disk and the texts of open documents. */
import { normalUri } from '@headpin/language/server/session.ts';
import type { Disk, Step } from './steps.ts';

export const root = 'file:///workspace';

/** A path of the workspace as an address; an address stays what it is. */
export const uriOf = (path: string): string => normalUri(/^[a-z][a-z-]+:/.test(path) ? path : `${root}/${path}`);

/** Most texts that one document can go back to. */
const remembered = 30;

interface OpenText {
  text: string;
  version: number;
  readonly before: string[];
}

/** What a step comes to. */
export type Change =
  | { readonly is: 'opened' | 'changed'; readonly file: string; readonly text: string; readonly version: number }
  | { readonly is: 'closed'; readonly file: string }
  | { readonly is: 'written'; readonly file: string }
  | { readonly is: 'deleted'; readonly file: string }
  | { readonly is: 'today'; readonly today: string }
  | { readonly is: 'reload' }
  | { readonly is: 'ask' | 'cancel'; readonly file: string; readonly at: number };

export class Workspace {
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, OpenText>();
  today = '2026-11-21';

  constructor(disk: Disk) {
    for (const [path, text] of Object.entries(disk)) this.disk.set(path, text);
  }

  /** The text that counts for a file: the editor's, else the disk's. */
  text(file: string): string | undefined {
    return this.open.get(file)?.text ?? this.disk.get(file);
  }

  /** Files with a text that counts, in no order that means anything. */
  get files(): string[] {
    return [...new Set([...this.disk.keys(), ...this.open.keys()])];
  }

  /** Takes a step; where it makes no sense here, because steps before it were left out, nothing changes. */
  take(step: Step): Change[] {
    switch (step.do) {
      case 'edit': {
        const document = this.open.get(step.file);
        if (document === undefined) return [];
        const at = Math.min(step.at, document.text.length);
        document.before.push(document.text);
        if (document.before.length > remembered) document.before.shift();
        return this.change(step.file, document, document.text.slice(0, at) + step.text + document.text.slice(at + step.remove));
      }
      case 'undo': {
        const document = this.open.get(step.file);
        const before = document?.before.pop();
        if (document === undefined || before === undefined) return [];
        return this.change(step.file, document, before);
      }
      case 'open':
      case 'new': {
        const text = step.do === 'new' ? step.text : this.disk.get(step.file);
        if (text === undefined || this.open.has(step.file)) return [];
        this.open.set(step.file, { text, version: 1, before: [] });
        return [{ is: 'opened', file: step.file, text, version: 1 }];
      }
      case 'close':
        return this.open.delete(step.file) ? [{ is: 'closed', file: step.file }] : [];
      case 'save': {
        const text = this.open.get(step.file)?.text;
        return text === undefined || step.file.includes(':') ? [] : this.write(step.file, text);
      }
      case 'write':
        return this.write(step.file, step.text);
      case 'delete':
        return this.disk.delete(step.file) ? [{ is: 'deleted', file: step.file }] : [];
      case 'move': {
        const text = this.disk.get(step.file);
        if (text === undefined || step.file === step.to) return [];
        this.disk.delete(step.file);
        return [...this.write(step.to, text), { is: 'deleted', file: step.file }];
      }
      case 'delete folder': {
        const gone = [...this.disk.keys()].filter((file) => file.startsWith(`${step.folder}/`));
        for (const file of gone) this.disk.delete(file);
        return gone.length === 0 ? [] : [{ is: 'deleted', file: step.folder }];
      }
      case 'today':
        this.today = step.today;
        return [{ is: 'today', today: step.today }];
      case 'reload':
        return [{ is: 'reload' }];
      case 'ask':
      case 'cancel':
        return [{ is: step.do, file: step.file, at: step.at }];
    }
  }

  private change(file: string, document: OpenText, text: string): Change[] {
    document.text = text;
    document.version++;
    return [{ is: 'changed', file, text, version: document.version }];
  }

  private write(file: string, text: string): Change[] {
    this.disk.set(file, text);
    return [{ is: 'written', file }];
  }
}
