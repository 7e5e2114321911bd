/** In `// headpin-ignore …`: the rules that can be silenced, those that fire on what stands below first. */
import { type Origin, type Rule, rules } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { silencesOf } from '../../lowering/comments.ts';
import { pieceAt } from '../../lowering/hidden-characters.ts';
import type { Span } from '../../syntax/tree.ts';
import { type Markdown, prose, trusted } from '../../text/markdown.ts';
import type { CompletionScene } from './completion-scene.ts';
import type { Offer } from './offer.ts';
import { blank } from './snippet.ts';

const keyword = 'headpin-ignore';
const begun = /^(?:\/\/|\/\*)[ \t]*([a-z-]*)$/;
const ruleBegun = /^(?:\/\/|\/\*)[ \t]*headpin-ignore[ \t]+([^\s:]*)$/;

export interface InComment {
  readonly replace: Span;
  readonly offers: readonly Offer[];
}

/** What the comment under the cursor may say; nothing where it is prose. `uncalled`: the author only typed on. */
export function commentOffers(scene: CompletionScene, comment: Span, uncalled: boolean): InComment | undefined {
  const { text } = scene.document;
  const before = text.slice(comment.start, scene.cursor);
  const rest = text.slice(scene.cursor, comment.end);
  const word = begun.exec(before)?.[1];
  const rule = ruleBegun.exec(before)?.[1];
  if (word === undefined && rule === undefined) return undefined;
  const wordRest = /^[^\s:]*/.exec(rest)![0];
  const replace = { start: scene.cursor - (rule ?? word ?? '').length, end: scene.cursor + wordRest.length };
  if (rule === undefined) return keyword.startsWith(word!) && !uncalled ? { replace, offers: [keywordOffer] } : undefined;
  const hasReason = rest.slice(wordRest.length).trimStart().startsWith(':');
  return { replace, offers: ruleOffers(scene, hasReason) };
}

const keywordOffer: Offer = {
  label: keyword,
  kind: CompletionItemKind.Keyword,
  insert: [`${keyword} `],
  documentation: trusted('Silences a rule for the declaration, property or row that begins on the next line. A reason is required.'),
};

function ruleOffers(scene: CompletionScene, hasReason: boolean): Offer[] {
  const firing = firingBelow(scene);
  const silenceable = rules.filter(({ id }) => !id.startsWith('language/'));
  const offer = ({ id, summary }: Rule): Offer => ({
    label: id,
    kind: CompletionItemKind.Reference,
    insert: hasReason ? [id] : [`${id}: `, blank('reason')],
    detail: firing.has(id) ? 'fires on what stands below' : undefined,
    documentation: firing.get(id) ?? trusted(summary),
  });
  return [...silenceable.filter(({ id }) => firing.has(id)), ...silenceable.filter(({ id }) => !firing.has(id))].map(offer);
}

/** The rules that fire on what the directive under the cursor covers, with their messages. */
function firingBelow(scene: CompletionScene): Map<string, Markdown> {
  const piece = pieceAt(scene.document.pieces, scene.cursor);
  const silences = piece === undefined ? [] : silencesOf(piece, scene.document.text);
  const covers = silences.find(({ whole }) => startOf(whole) < scene.cursor && scene.cursor <= endOf(whole))?.covers;
  if (covers === undefined) return new Map();
  const below = scene
    .findings()
    .filter(
      ({ at, silenced }) =>
        silenced === undefined && at.file === scene.file && startOf(at) >= startOf(covers) && endOf(at) <= endOf(covers),
    );
  return new Map(below.map(({ rule, message }) => [rule, prose(message)]));
}

const startOf = ({ anchor, start }: Origin) => anchor.offset + start;
const endOf = ({ anchor, end }: Origin) => anchor.offset + end;
