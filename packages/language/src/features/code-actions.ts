/** Quick fixes, fixing all that is safe, silencing a rule with a reason, and refactorings. */
import type { Finding, FindingFix } from '@headpin/core';
import {
  type CodeAction,
  CodeActionKind,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { diagnosticOf } from '../server/diagnostics.ts';
import { normalUri, type Session } from '../server/session.ts';
import type { Feature } from './feature.ts';
import type { ActionScene, OfferedAction } from './offered-action.ts';
import { refactorings } from './refactor/refactorings.ts';
import { silenceCommand, silencings } from './silencing.ts';
import { editFor } from './workspace-edit.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.headpin`;

const touches = (a: Range, b: Range) =>
  (a.start.line < b.end.line || (a.start.line === b.end.line && a.start.character <= b.end.character)) &&
  (b.start.line < a.end.line || (b.start.line === a.end.line && b.start.character <= a.end.character));

export const codeActionsFeature: Feature = {
  capabilities: ({ codeActions: takesActions, lazyEdits }) => {
    if (!takesActions) return {};
    const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind, CodeActionKind.Refactor];
    return { codeActionProvider: { codeActionKinds, ...(lazyEdits ? { resolveProvider: true } : {}) } };
  },
  register(connection, session, guarded) {
    connection.onCodeAction(
      guarded('The quick fixes', ({ textDocument, range, context: { only } }): CodeAction[] => {
        const scene = actionSceneOf(session, textDocument.uri);
        if (scene === undefined) return [];
        const offered = offeredActions(scene, range, only);
        if (!session.client.lazyEdits) return offered.map((action) => withEdit(scene, action));
        const version = session.open.get(scene.file)?.version;
        return offered.map(({ edit, ...action }, index) => {
          if (edit === undefined) return action;
          return { ...action, data: { uri: scene.file, version, range, only, index } satisfies Chosen };
        });
      }),
    );
    connection.onCodeActionResolve(
      guarded('The edit of an action', (action: CodeAction): CodeAction => {
        // One that asks the client for more has a command and no edit; VS Code asks for that edit all the same.
        if (action.data === undefined) return action;
        const chosen = action.data as Chosen;
        const scene = actionSceneOf(session, chosen.uri);
        const offered = scene === undefined ? [] : offeredActions(scene, chosen.range, chosen.only);
        const found = offered[chosen.index];
        const isStale = session.open.get(normalUri(chosen.uri))?.version !== chosen.version || found?.title !== action.title;
        if (scene === undefined || found === undefined || isStale) {
          throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since; ask for the actions again.');
        }
        return { ...withEdit(scene, found), data: chosen };
      }),
    );
  },
};

/** Which of the actions of a range was chosen. */
interface Chosen {
  readonly uri: string;
  readonly version: number | undefined;
  readonly range: Range;
  readonly only: string[] | undefined;
  readonly index: number;
}

function actionSceneOf(session: Session, uri: string): ActionScene | undefined {
  const view = session.viewOf(uri);
  if (view === undefined) return undefined;
  return { session, view, file: normalUri(uri), asksForReason: session.client.commands.includes(silenceCommand) };
}

const withEdit = ({ session }: ActionScene, { edit, ...action }: OfferedAction): CodeAction =>
  edit === undefined ? action : { ...action, edit: editFor(session.client, edit()) };

/** The actions for a range with their edits; `only` restricts them to kinds. */
export const codeActions = (scene: ActionScene, range: Range, only: readonly string[] | undefined): CodeAction[] =>
  offeredActions(scene, range, only).map((action) => withEdit(scene, action));

function offeredActions(scene: ActionScene, range: Range, only: readonly string[] | undefined): OfferedAction[] {
  const wanted = (kind: string) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const findings = scene.session
    .assess(scene.view)
    .findings.filter((finding) => finding.at.file === scene.file && finding.silenced === undefined);
  const actions: OfferedAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const here = findings.filter((finding) => touches(scene.session.project.locate(finding.at).range, range));
    // What the language cannot read comes first, and alone is preferred: the rest may look different once it is mended.
    const isLanguage = (finding: Finding) => finding.category === 'language';
    const ofLanguage = here.filter(isLanguage);
    for (const finding of [...ofLanguage, ...here.filter((one) => !isLanguage(one))]) {
      actions.push(...quickFixes(scene, finding, isLanguage(finding) || ofLanguage.length === 0));
    }
    actions.push(...silencings(scene, here));
  }
  actions.push(...refactorings(scene.session, scene.file, range, only));
  if (only?.some((kind) => kind === CodeActionKind.Source || fixAllKind === kind || fixAllKind.startsWith(`${kind}.`)) === true) {
    const all = fixAll(scene, findings);
    if (all !== undefined) actions.push(all);
  }
  return actions;
}

function quickFixes(scene: ActionScene, finding: Finding, preferred: boolean): OfferedAction[] {
  const diagnostic = diagnosticOf(scene.session, finding);
  return finding.fixes.map((fix, i) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: preferred && i === 0,
    edit: () => editOf(scene.session, [fix]),
  }));
}

/** Edits with the versions of open documents, so that a stale one is refused instead of misplaced. */
function editOf(session: Session, fixes: readonly FindingFix[]): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, range, newText } of fixes.flatMap((fix) => session.project.edits(fix))) {
    const edits = byFile.get(file) ?? [];
    if (!edits.some((edit) => touches(edit.range, range) && edit.newText === newText)) edits.push({ range, newText });
    byFile.set(file, edits);
  }
  return {
    documentChanges: [...byFile].map(([uri, edits]) => ({ textDocument: { uri, version: session.open.get(uri)?.version ?? null }, edits })),
  };
}

function fixAll(scene: ActionScene, findings: readonly Finding[]): OfferedAction | undefined {
  const safe = findings.flatMap((finding) => finding.fixes.filter((fix) => fix.safe).slice(0, 1));
  if (safe.length === 0) return undefined;
  return { title: `Fix all safe findings in this file (${safe.length})`, kind: fixAllKind, edit: () => editOf(scene.session, safe) };
}
