/** A check of a folder with Langium's own services: reads, links, validates, and counts what is wrong. */
import path from 'node:path';
import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { langiumServices } from './services.ts';

async function check(folder: string): Promise<void> {
  const { workspace } = langiumServices(NodeFileSystem).shared;
  workspace.ConfigurationProvider.initialized({});
  await workspace.WorkspaceManager.initializeWorkspace([{ uri: URI.file(path.resolve(folder)).toString(), name: 'bench' }]);
  const documents = workspace.LangiumDocuments.all.toArray();
  await workspace.DocumentBuilder.build(documents, { validation: true });
  const count = documents.reduce((sum, { diagnostics }) => sum + (diagnostics?.length ?? 0), 0);
  console.log(`${documents.length} files, ${count} mistakes`);
  process.exitCode = count > 0 ? 1 : 0;
}

void check(process.argv[2] ?? '.');
