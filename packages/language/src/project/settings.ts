/** Reads `headpin.json`: data only, nothing in it is ever executed. */
import { type Level, noSettings, type Origin, type Related, rules, type Settings } from '@headpin/core';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type Findings, fix, replace } from '../lowering/findings.ts';
import { nearest } from '../text/nearest.ts';
import { type JsonFlaw, readJson } from './json.ts';

const keys = ['rules', 'failOn', 'minScore', '$schema'];
const levels: readonly Level[] = ['off', 'info', 'warning', 'error'];
const failLevels = ['error', 'warning', 'info', 'never'];

/** The settings of a file; what is wrong with it is reported at its place, and the rest counts. */
export function readSettings(file: string, text: string, findings: Findings): Settings {
  const report = new Reporter(file, text, findings);
  const { root, flaw } = readJson(text);
  if (flaw !== undefined) report.flaw(flaw);
  if (root === undefined) return noSettings;
  const settings = entriesOf(root, report);
  for (const { key } of settings) if (!keys.includes(key.value)) report.unknown(key, keys);
  return {
    levels: levelsIn(findNodeAtLocation(root, ['rules']), report),
    failOn: wordAt(findNodeAtLocation(root, ['failOn']), report) as Settings['failOn'],
    minScore: scoreAt(findNodeAtLocation(root, ['minScore']), report),
  };
}

interface Entry {
  readonly key: Node;
  readonly value: Node | undefined;
}

/** The entries of an object, each key once: the first one counts, and a later one is reported. */
function entriesOf(object: Node, report: Reporter): Entry[] {
  const first = new Map<string, Node>();
  return (object.children ?? []).flatMap(({ children = [] }) => {
    const [key, value] = children;
    if (key === undefined) return [];
    const before = first.get(key.value);
    if (before !== undefined) report.repeated(key, before);
    else first.set(key.value, key);
    return before === undefined ? [{ key, value }] : [];
  });
}

function levelsIn(node: Node | undefined, report: Reporter): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  if (node === undefined) return found;
  if (node.type !== 'object') {
    report.unknown(node, [], 'The rules stand in braces: `{ "segment/too-wide": "info" }`');
    return found;
  }
  const ids = rules.map((rule) => rule.id).filter((id) => !id.startsWith('language/'));
  for (const { key, value } of entriesOf(node, report)) {
    if (!ids.includes(key.value)) report.unknown(key, ids);
    else if (value !== undefined && levels.includes(value.value)) found.set(key.value, value.value);
    else if (value !== undefined) report.unknown(value, levels, `A level is one of ${quoted(levels)}`);
  }
  return found;
}

function wordAt(node: Node | undefined, report: Reporter): string | undefined {
  if (node === undefined) return undefined;
  if (failLevels.includes(node.value)) return node.value;
  report.unknown(node, failLevels, `\`failOn\` is one of ${quoted(failLevels)}`);
  return undefined;
}

function scoreAt(node: Node | undefined, report: Reporter): number | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'number' && node.value >= 0 && node.value <= 100) return node.value;
  report.unknown(node, [], '`minScore` is a number from 0 to 100');
  return undefined;
}

const quoted = (words: readonly string[]): string => words.map((word) => `\`"${word}"\``).join(', ');

/** Characters of a value that a message repeats. */
const mostRepeated = 40;

class Reporter {
  private readonly file: string;
  private readonly text: string;
  private readonly findings: Findings;

  constructor(file: string, text: string, findings: Findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
  }

  /** A key or value that is none of those that exist; `what` says what may stand there. */
  unknown(node: Node, candidates: readonly string[], what?: string): void {
    const isText = node.type === 'string';
    const key = isText ? String(node.value) : this.written(node);
    const near = isText ? nearest(key, candidates) : undefined;
    const at = this.at(node);
    this.findings.add('language/unknown-setting', at, {
      slots: { key, ...(near === undefined ? {} : { nearest: near }) },
      subject: this.file,
      part: key,
      related: what === undefined || near !== undefined ? [] : [{ message: what, at }],
      fixes: near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, JSON.stringify(near)))],
    });
  }

  /** What keeps the text from being JSON. */
  flaw({ offset, length, what }: JsonFlaw): void {
    const at = this.at({ offset, length });
    const found = this.written({ offset, length });
    this.findings.add('language/unknown-setting', at, {
      slots: { key: found === '' ? 'the end of the file' : found },
      subject: this.file,
      part: found,
      related: [{ message: what, at }],
    });
  }

  repeated(key: Node, first: Node): void {
    const related: Related[] = [{ message: 'the first one', at: this.at(first) }];
    this.findings.add('language/repeated', this.at(key), {
      slots: { what: `\`${key.value}\`` },
      subject: this.file,
      part: key.value,
      related,
    });
  }

  private at({ offset, length }: { readonly offset: number; readonly length: number }): Origin {
    return { file: this.file, anchor: { offset: 0 }, start: offset, end: offset + length };
  }

  /** As it stands in the file, on one line and not without end. */
  private written({ offset, length }: { readonly offset: number; readonly length: number }): string {
    const text = this.text
      .slice(offset, offset + length)
      .replace(/\s+/g, ' ')
      .trim();
    return text.length <= mostRepeated ? text : `${text.slice(0, mostRepeated - 1)}…`;
  }
}
