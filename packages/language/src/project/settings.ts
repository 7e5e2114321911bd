/** Reads `headpin.json`: data only, nothing in it is ever executed. */
import { type Level, noSettings, rules, type Settings } from '@headpin/core';
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Findings, fix, replace } from '../lowering/findings.ts';
import { deepest } from '../syntax/reader.ts';
import { nearest } from '../text/nearest.ts';

const keys = ['rules', 'failOn', 'minScore', '$schema'];
const levels: readonly Level[] = ['off', 'info', 'warning', 'error'];
const failLevels = ['error', 'warning', 'info', 'never'];

/** The settings of a file; what is wrong with it is reported at its place, and the rest counts. */
export function readSettings(file: string, text: string, findings: Findings): Settings {
  const errors: ParseError[] = [];
  // The parser goes down once for each bracket: what is nested without end is not given to it.
  const tooDeep = depthOf(text) > deepest;
  const root = tooDeep ? undefined : parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  const at = (offset: number, length: number) => ({ file, anchor: { offset: 0 }, start: offset, end: offset + length });
  const report = (node: { offset: number; length: number }, key: string, candidates: readonly string[], quoted: boolean) => {
    const near = nearest(key, candidates);
    const place = at(node.offset, node.length);
    findings.add('language/unknown-setting', place, {
      slots: { key, ...(near === undefined ? {} : { nearest: near }) },
      subject: file,
      part: key,
      fixes: near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(place, quoted ? JSON.stringify(near) : near))],
    });
  };
  const [error] = errors;
  if (root === undefined || root.type !== 'object' || error !== undefined) {
    const offset = error?.offset ?? 0;
    const found = text.slice(offset, offset + Math.max(error?.length ?? 1, 1)).trim();
    report(
      { offset, length: Math.max(error?.length ?? 0, Math.min(1, text.length - offset)) },
      found === '' ? 'the end of the file' : found,
      [],
      false,
    );
    if (root === undefined || root.type !== 'object') return noSettings;
  }
  for (const property of root.children ?? []) {
    const [key] = property.children ?? [];
    if (key !== undefined && !keys.includes(key.value)) report(key, key.value, keys, true);
  }
  const failOn = wordAt(root, 'failOn', failLevels, report);
  const least = findNodeAtLocation(root, ['minScore']);
  const minScore = least?.type === 'number' && least.value >= 0 && least.value <= 100 ? (least.value as number) : undefined;
  if (least !== undefined && minScore === undefined) report(least, text.slice(least.offset, least.offset + least.length), [], false);
  return { levels: levelsIn(root, text, report), failOn: failOn as Settings['failOn'], minScore };
}

/** How deep brackets are nested, those in texts counted too: settings need two levels. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return most;
}

type Reporter = (node: { offset: number; length: number }, key: string, candidates: readonly string[], quoted: boolean) => void;

function wordAt(root: Node, key: string, allowed: readonly string[], report: Reporter): string | undefined {
  const node = findNodeAtLocation(root, [key]);
  if (node === undefined) return undefined;
  if (typeof node.value === 'string' && allowed.includes(node.value)) return node.value;
  report(node, String(node.value), allowed, true);
  return undefined;
}

function levelsIn(root: Node, text: string, report: Reporter): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  const node = findNodeAtLocation(root, ['rules']);
  if (node === undefined) return found;
  if (node.type !== 'object') {
    report(node, text.slice(node.offset, node.offset + node.length), [], false);
    return found;
  }
  const ids = rules.map((rule) => rule.id).filter((id) => !id.startsWith('language/'));
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    if (!ids.includes(key.value)) report(key, key.value, ids, true);
    else if (!levels.includes(value.value)) report(value, String(value.value), levels, true);
    else found.set(key.value, value.value);
  }
  return found;
}
