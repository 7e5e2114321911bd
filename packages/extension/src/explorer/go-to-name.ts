import { commands, type SymbolInformation, window } from 'vscode';
import { sayQuietly } from '../tell.ts';

/** Opens the declaration of a name in a strategy's folder, by the server's symbols. The tree may be older than the text. */
export async function goToName(folder: string, name: string): Promise<void> {
  const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', name);
  const found = symbols.find((symbol) => symbol.name === name && symbol.location.uri.toString().startsWith(`${folder}/`));
  if (found) await window.showTextDocument(found.location.uri, { selection: found.location.range });
  else sayQuietly(`Headpin: ${name} is no longer declared in this strategy.`);
}
