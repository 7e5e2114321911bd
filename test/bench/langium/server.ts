import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { langiumServices } from './services.ts';

startLanguageServer(langiumServices({ connection: createConnection(ProposedFeatures.all), ...NodeFileSystem }).shared);
