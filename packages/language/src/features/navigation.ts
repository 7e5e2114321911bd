/** Definition, references and highlights of names. */
import { DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { type Subject, subjectAt } from './navigation-subject.ts';
import { type FeatureScene, sceneOf } from './scene.ts';

export const navigation: Feature = {
  capabilities: { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true },
  register(connection, session, guarded) {
    const at = (
      { textDocument, position }: { textDocument: { uri: string }; position: { line: number; character: number } },
      answer: (subject: Subject, scene: FeatureScene) => Location[],
    ): Location[] | null => {
      const scene = sceneOf(session, textDocument.uri);
      const subject = scene === undefined ? undefined : subjectAt(scene, scene.lines.offsetAt(position));
      return scene === undefined || subject === undefined ? null : answer(subject, scene);
    };
    const locate = (origin: Parameters<typeof session.project.locate>[0]): Location => {
      const { file, range } = session.project.locate(origin);
      return { uri: file, range };
    };
    connection.onDefinition(
      guarded('Going to the definition', (params) =>
        at(params, ({ declaration }) => (declaration === undefined ? [] : [locate(declaration)])),
      ),
    );
    connection.onReferences(
      guarded('Finding the references', (params) =>
        at(params, ({ places, declaration, standing }) => {
          // A rater that only ballots name is declared by none of them.
          const hidden = params.context.includeDeclaration || standing === 'rater' ? undefined : declaration;
          return places.filter((place) => place !== hidden).map(locate);
        }),
      ),
    );
    connection.onDocumentHighlight(
      guarded('Highlighting', ({ textDocument, position }) => {
        const scene = sceneOf(session, textDocument.uri);
        const subject = scene === undefined ? undefined : subjectAt(scene, scene.lines.offsetAt(position));
        if (scene === undefined || subject === undefined) return null;
        return subject.places
          .filter(({ file }) => file === scene.file)
          .map((place) => ({
            range: locate(place).range,
            kind: place === subject.declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }));
      }),
    );
  },
};
