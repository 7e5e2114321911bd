/** A few assertions that need neither Node nor a package: the suites also run in a web worker. */
import * as vscode from 'vscode';

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`expected ${what}`);
}

export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}

/** The value once it is there, within so many milliseconds. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  within = 15_000,
): Promise<T> {
  for (const end = Date.now() + within; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 40))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The rule of a finding. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The first finding of a rule in a file, once there is one. */
export const finding = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> =>
  until(`${rule} in ${uri.path.split('/').pop()}`, () =>
    vscode.languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );

/** Where a piece of the text begins. */
export function positionOf(document: vscode.TextDocument, piece: string, plus = 0): vscode.Position {
  const at = document.getText().indexOf(piece);
  ok(at >= 0, `${piece} in the text`);
  return document.positionAt(at + plus);
}

export const command = <T>(id: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(id, ...args);

/** All text of a hover. */
export async function hoverText(uri: vscode.Uri, at: vscode.Position): Promise<string> {
  const hovers = await command<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  return hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

export const reportTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('headpin.report'));

interface Api {
  readonly host: 'node' | 'web';
  readonly activationTook: number;
  readonly ready: Promise<void>;
}

/** The extension, once its server answers. */
export async function activated(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('headpin.headpin-vscode');
  ok(extension, 'the extension to be installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}
