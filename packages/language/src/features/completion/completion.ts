/** Completion: what may stand at the cursor, and nothing else. */
import { type CompletionItem, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import type { StrategyView } from '../../project/project.ts';
import { normalUri, type Session } from '../../server/session.ts';
import type { Span } from '../../syntax/tree.ts';
import type { Feature } from '../feature.ts';
import { ballotOffers, scoreOffers } from './ballots.ts';
import type { CompletionScene } from './completion-scene.ts';
import { contextAt } from './context.ts';
import type { Context } from './context-kinds.ts';
import { declarationOffers } from './declarations.ts';
import { commentOffers } from './directives.ts';
import { entryOffers } from './entries.ts';
import { headOffers } from './heads.ts';
import { KeptDocumentation } from './kept-documentation.ts';
import { itemsOf, type Offer } from './offer.ts';
import { StandingView } from './standing-view.ts';
import { valueOffers } from './values.ts';

export const completion: Feature = {
  capabilities: ({ lazyDocumentation }) => ({
    completionProvider: { triggerCharacters: [':', ' ', '>', '/'], ...(lazyDocumentation ? { resolveProvider: true } : {}) },
  }),
  register(connection, session, guarded) {
    const standing = new StandingView(session.project);
    const kept = new KeptDocumentation();
    connection.onCompletion(
      guarded('Completion', (params: CompletionParams) => {
        const items = completeAt(session, standing, params);
        return items !== null && session.client.lazyDocumentation ? kept.keep(items) : items;
      }),
    );
    connection.onCompletionResolve(guarded('The documentation of a completion', (item: CompletionItem) => kept.resolve(item)));
  },
};

/** The items at a place; `null` for a document that nobody knows. */
export function completeAt(
  session: Session,
  standing: StandingView,
  { textDocument, position, context: trigger }: CompletionParams,
): CompletionItem[] | null {
  const file = normalUri(textDocument.uri);
  const { project } = session;
  const document = project.document(file);
  if (document === undefined) return null;
  const lines = project.linesOf(file);
  const cursor = lines.offsetAt(position);
  let view: StrategyView | undefined;
  const scene: CompletionScene = {
    file,
    document,
    cursor,
    today: session.today,
    view: () => {
      view ??= standing.of(file, cursor)!;
      return view;
    },
    findings: () => session.assess(project.viewOf(file)!).findings,
  };
  const typed = trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter ? trigger.triggerCharacter : undefined;
  const { replace, offers } = offersAt(scene, contextAt(document, cursor), typed);
  const before = document.text[replace.start - 1];
  return itemsOf(offers, {
    range: { start: lines.positionAt(replace.start), end: lines.positionAt(replace.end) },
    cursor: position,
    client: session.client,
    lead: before === undefined || /\s/.test(before) ? '' : ' ',
  });
}

/** What the places are where a typed character brings up offers that nobody called. */
const uncalledAt: Readonly<Record<string, (context: Context, cursor: number) => boolean>> = {
  ':': ({ at }) => at === 'value',
  // The spaces of an indentation are no question, but one inside a keyword or behind `for` is.
  ' ': (context, cursor) => context.at === 'head' || context.at === 'value' || context.at === 'comment' || beginsBefore(context, cursor),
  '>': ({ at }) => at === 'head',
  '/': ({ at }) => at === 'comment',
};

const beginsBefore = (context: Context, cursor: number) =>
  (context.at === 'declaration' || context.at === 'entry') && context.replace.start < cursor;

interface Offered {
  readonly replace: Span;
  readonly offers: readonly Offer[];
}

/** `typed` is the trigger character that brought the request; `undefined` where the author asked or types a word. */
function offersAt(scene: CompletionScene, context: Context, typed: string | undefined): Offered {
  const nothing: Offered = { replace: { start: scene.cursor, end: scene.cursor }, offers: [] };
  if (context.at === 'nowhere') return nothing;
  if (typed !== undefined && uncalledAt[typed]?.(context, scene.cursor) !== true) return nothing;
  const { replace } = context;
  switch (context.at) {
    case 'comment':
      return commentOffers(scene, context.comment, typed !== undefined) ?? nothing;
    case 'declaration':
      return { replace, offers: declarationOffers(scene, context.goesOn) };
    case 'head':
      return { replace, offers: context.part === 'body' && typed !== undefined ? [] : headOffers(scene, context) };
    case 'entry':
      return { replace, offers: blockOffers(scene, context) };
    case 'score':
      return { replace, offers: scoreOffers(scene, context) };
    case 'value': {
      const values = valueOffers(scene, context, typed !== undefined);
      const entries = context.orEntry && typed === undefined ? entryOffers(scene, context.block, false) : [];
      return { replace, offers: [...values, ...entries] };
    }
  }
}

const blockOffers = (scene: CompletionScene, entry: Extract<Context, { at: 'entry' }>): Offer[] =>
  entry.block.declaration === 'ballot' ? ballotOffers(scene, entry) : entryOffers(scene, entry.block, entry.goesOn);
