/** Renaming a declaration everywhere. Whatever stands against it is said before anything is edited. */
import type { Origin } from '@headpin/core';
import { LSPErrorCodes, ResponseError, type TextDocumentEdit } from 'vscode-languageserver';
import { readName } from '../../syntax/values.ts';
import type { Feature } from '../feature.ts';
import { subjectAt } from '../navigation-subject.ts';
import { type FeatureScene, sceneOf } from '../scene.ts';
import { editFor } from '../workspace-edit.ts';
import { whyFixed, whyNot } from './legal.ts';
import { changedLink } from './same-links.ts';

const refuse = (why: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, why);

export const rename: Feature = {
  capabilities: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  register(connection, session, guarded) {
    connection.onPrepareRename(
      guarded('Renaming', ({ textDocument, position }) => {
        const scene = sceneOf(session, textDocument.uri);
        const subject = scene === undefined ? undefined : subjectAt(scene, scene.lines.offsetAt(position));
        if (scene === undefined || subject === undefined) return null;
        const why = whyFixed(subject);
        if (why !== undefined) throw refuse(why);
        return { range: scene.project.locate(subject.under).range, placeholder: subject.name };
      }),
    );
    connection.onRenameRequest(
      guarded('Renaming', ({ textDocument, position, newName }) => {
        const scene = sceneOf(session, textDocument.uri);
        const subject = scene === undefined ? undefined : subjectAt(scene, scene.lines.offsetAt(position));
        if (scene === undefined || subject === undefined) throw refuse('Only the names of declarations and needs can be renamed.');
        const name = readName(newName.trim());
        if (name === subject.name) return null;
        const why = whyFixed(subject) ?? whyNot(scene, subject, name) ?? changedLink(scene, subject, name);
        if (why !== undefined) throw refuse(why);
        return editFor(session.client, { documentChanges: editsOf(scene, subject.places, name) });
      }),
    );
  },
};

function editsOf(scene: FeatureScene, places: readonly Origin[], newText: string): TextDocumentEdit[] {
  const byFile = new Map<string, TextDocumentEdit>();
  for (const place of places) {
    const { file, range } = scene.project.locate(place);
    const version = scene.session.open.get(file)?.version ?? null;
    const edit = byFile.get(file) ?? { textDocument: { uri: file, version }, edits: [] };
    edit.edits.push({ range, newText });
    byFile.set(file, edit);
  }
  return [...byFile.values()];
}
