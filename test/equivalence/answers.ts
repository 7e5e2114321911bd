/** What the editor's features answer about a document, asked without a connection. */
import { registerFeatures } from '@headpin/language/features/register.ts';
import type { Session } from '@headpin/language/server/session.ts';
import { type Connection, type Position, type Range, ResponseError } from 'vscode-languageserver';
import { differenceOf } from './difference.ts';

type Handler = (params: unknown) => unknown;

/** Takes the handlers that features register, each by the name under which it was registered. */
function recorder(into: Map<string, Handler>, path = ''): object {
  return new Proxy(() => {}, {
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? recorder(into, path === '' ? name : `${path}.${name}`) : undefined),
    apply: (_target, _self, [handler]: unknown[]) => {
      if (typeof handler === 'function') into.set(path, handler as Handler);
    },
  });
}

const handlersOf = new WeakMap<Session, Map<string, Handler>>();

function handlers(session: Session): Map<string, Handler> {
  const known = handlersOf.get(session);
  if (known !== undefined) return known;
  const made = new Map<string, Handler>();
  registerFeatures(recorder(made) as Connection, session, (_what, handle) => async (params) => {
    try {
      return await handle(params);
    } catch (error) {
      // A refusal is an answer, such as that a place holds no name.
      if (error instanceof ResponseError) return error as ResponseError<void>;
      throw error;
    }
  });
  handlersOf.set(session, made);
  return made;
}

interface Spot {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

const options = { tabSize: 2, insertSpaces: true };
const span = ({ position }: Spot): Range => ({ start: { line: 0, character: 0 }, end: position });

/** What each handler is asked about a spot. */
const questions: Readonly<Record<string, (spot: Spot) => object>> = {
  onHover: (spot) => spot,
  onDefinition: (spot) => spot,
  onReferences: (spot) => ({ ...spot, context: { includeDeclaration: true } }),
  onDocumentHighlight: (spot) => spot,
  onCompletion: (spot) => spot,
  onSignatureHelp: (spot) => spot,
  onPrepareRename: (spot) => spot,
  onRenameRequest: (spot) => ({ ...spot, newName: 'Renamed' }),
  onDocumentSymbol: (spot) => spot,
  onCodeAction: (spot) => ({
    ...spot,
    range: { start: { line: spot.position.line, character: 0 }, end: spot.position },
    context: { diagnostics: [] },
  }),
  onWorkspaceSymbol: () => ({ query: 'e' }),
  onFoldingRanges: (spot) => spot,
  onSelectionRanges: ({ textDocument, position }) => ({ textDocument, positions: [position] }),
  onDocumentLinks: (spot) => spot,
  onCodeLens: (spot) => spot,
  onDocumentFormatting: (spot) => ({ ...spot, options }),
  onDocumentRangeFormatting: (spot) => ({ ...spot, range: span(spot), options }),
  onDocumentOnTypeFormatting: (spot) => ({ ...spot, ch: '\n', options }),
  'languages.semanticTokens.on': (spot) => spot,
  'languages.semanticTokens.onRange': (spot) => ({ ...spot, range: span(spot) }),
  'languages.inlayHint.on': (spot) => ({ ...spot, range: span(spot) }),
  'languages.callHierarchy.onPrepare': (spot) => spot,
};
/** This client takes all of an answer at once. */
const unasked: readonly string[] = ['onCompletionResolve', 'onCodeActionResolve'];
/** Asked with what `onPrepare` answers. */
const followUps: readonly string[] = ['languages.callHierarchy.onIncomingCalls', 'languages.callHierarchy.onOutgoingCalls'];

/** Everything that can be asked about a place. */
export async function answersAt(session: Session, file: string, at: number): Promise<Record<string, unknown>> {
  const position = session.project.linesOf(file).positionAt(Math.min(at, session.project.text(file)?.length ?? 0));
  const spot: Spot = { textDocument: { uri: file }, position };
  const answers: Record<string, unknown> = {};
  for (const [name, handle] of handlers(session)) {
    if (followUps.includes(name) || unasked.includes(name)) continue;
    const params = questions[name];
    if (params === undefined) throw new Error(`No question is known for ${name}; add one.`);
    answers[name] = await handle(params(spot));
  }
  const items = answers['languages.callHierarchy.onPrepare'];
  for (const name of followUps) {
    for (const item of Array.isArray(items) ? items : [])
      answers[name] = [...((answers[name] as unknown[]) ?? []), await handlers(session).get(name)?.({ item })];
  }
  return answers;
}

/** Numbers that count answers. */
const numbered = new Set(['resultId']);

export async function differenceOfAnswers(living: Session, fresh: Session, file: string, at: number): Promise<string | undefined> {
  const found = differenceOf(await answersAt(living, file, at), await answersAt(fresh, file, at), numbered);
  return found === undefined ? undefined : `answers in ${file} at ${at}${found}`;
}

/** The outlines of files, the links in them, and all names that a search finds. */
export async function differenceOfSymbols(living: Session, fresh: Session, files: readonly string[]): Promise<string | undefined> {
  const found = differenceOf(await symbolsOf(living, files), await symbolsOf(fresh, files));
  return found === undefined ? undefined : `symbols${found}`;
}

async function symbolsOf(session: Session, files: readonly string[]) {
  const ask = async (name: string, params: object) => handlers(session).get(name)!(params);
  const ofFiles = files.map(async (uri) => {
    const textDocument = { uri };
    return { uri, outline: await ask('onDocumentSymbol', { textDocument }), links: await ask('onDocumentLinks', { textDocument }) };
  });
  return { files: await Promise.all(ofFiles), found: await ask('onWorkspaceSymbol', { query: '' }) };
}
