/** Definition, references and highlights of names. */
import type { Location } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { nameAt, placesOf, sceneOf } from './scene.ts';

export const navigation: Feature = {
  capabilities: { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true },
  register(connection, session, guarded) {
    const locate = (at: Parameters<typeof session.project.locate>[0]): Location => {
      const { file, range } = session.project.locate(at);
      return { uri: file, range };
    };
    connection.onDefinition(
      guarded('Going to the definition', ({ textDocument, position }) => {
        const scene = sceneOf(session, textDocument.uri);
        const target = scene === undefined ? undefined : nameAt(scene, scene.lines.offsetAt(position))?.target;
        return target === undefined ? null : locate(target.at);
      }),
    );
    connection.onReferences(
      guarded('Finding the references', ({ textDocument, position, context }) => {
        const scene = sceneOf(session, textDocument.uri);
        const target = scene === undefined ? undefined : nameAt(scene, scene.lines.offsetAt(position))?.target;
        if (scene === undefined || target === undefined) return null;
        return placesOf(scene, target)
          .slice(context.includeDeclaration ? 0 : 1)
          .map(locate);
      }),
    );
    connection.onDocumentHighlight(
      guarded('Highlighting', ({ textDocument, position }) => {
        const scene = sceneOf(session, textDocument.uri);
        const target = scene === undefined ? undefined : nameAt(scene, scene.lines.offsetAt(position))?.target;
        if (scene === undefined || target === undefined) return null;
        return placesOf(scene, target)
          .filter((at) => at.file === scene.file)
          .map((at) => ({ range: locate(at).range }));
      }),
    );
  },
};
