/** What a document says, without its layout: for comparing two texts that must mean the same. */
import { openProject } from '@headpin/language/index.ts';
import { readDocument } from '@headpin/language/syntax/document.ts';

const withoutSpace = (text: string) => text.replace(/[\s\u200B-\u200F\u2060-\u2064\uFEFF]|\p{Cc}/gu, '');

/** Facts, silenced rules and findings as JSON; places are left out, and white space where it counts for nothing. */
export function meaningOf(text: string): string {
  const [view] = openProject([{ path: 'strategy.headpin', text }]).strategies;
  if (view === undefined) return '';
  const { strategy, silences, findings } = view.lowered;
  const said = (place: { file: string; anchor: { offset: number }; start: number; end: number } | undefined) =>
    place === undefined ? undefined : withoutSpace(text.slice(place.anchor.offset + place.start, place.anchor.offset + place.end));
  return JSON.stringify(
    {
      strategy,
      silences: silences.map(({ rule, reason, covers }) => ({
        rule,
        reason: reason?.replace(/\s+/g, ' '),
        covers: said(covers)?.replaceAll(',', ''),
      })),
      // Characters that nobody sees go with the white space around them.
      findings: findings
        .filter(({ rule }) => rule !== 'language/hidden-character')
        .map(({ rule, identity }) => `${rule} ${withoutSpace(identity)}`),
    },
    (key, value) => factOf(key, value),
    1,
  );
}

function factOf(key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'anchor' in value) return undefined;
  if (key === 'items' || key === 'properties') return undefined;
  if (key === 'target') return value === undefined ? 'nothing' : (value as { is: string }).is;
  if (key === 'segment' && (value as { is?: string } | undefined)?.is === 'segment') return (value as { name: string }).name;
  if (key === 'written') return withoutSpace(value as string).replaceAll(',', '');
  if (key === 'doc' && typeof value === 'string') return value.replace(/[^\S\n]+$/gm, '');
  return value;
}

/** Every comment of a text without its white space, in order. */
export function commentsOf(text: string): string[] {
  return readDocument('', text).pieces.flatMap(({ anchor, comments }) =>
    comments.map(({ start, end }) => withoutSpace(text.slice(anchor.offset + start, anchor.offset + end))),
  );
}

/** The declarations that cannot be read, as they stand. */
export function brokenOf(text: string): string[] {
  return readDocument('', text).pieces.flatMap(({ anchor, length, problems }) =>
    problems.length === 0 ? [] : [text.slice(anchor.offset, anchor.offset + length).replace(/^\uFEFF/, '')],
  );
}
