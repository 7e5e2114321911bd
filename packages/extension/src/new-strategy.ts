/** Starts a strategy from a template: in a folder of its own, or as an unsaved text where no folder is open. */
import { FileSystemError, FileType, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { languageId } from './documents.ts';

interface Template extends QuickPickItem {
  /** Its file in `dist/templates`. */
  readonly file: string;
}

const templates: readonly Template[] = [
  { label: 'Starter', detail: 'A short strategy with comments that say what to write. Best for a first one.', file: 'starter.headpin' },
];

async function textOf(extension: Uri, { file }: Template): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'templates', file)));
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/** A folder name out of what someone typed: no separators, no leading dots. */
const illegal = /[\\/:*?"<>|]|^\.|^\s*$/;

async function chooseFolder(parent: Uri): Promise<Uri | undefined> {
  const name = await window.showInputBox({
    title: 'New Strategy',
    prompt: 'Name of the folder. A folder is a strategy.',
    value: 'strategy',
    validateInput: async (value) => {
      if (illegal.test(value)) return 'Write a plain folder name.';
      return (await exists(Uri.joinPath(parent, value.trim(), 'strategy.headpin'))) ? 'This folder already holds a strategy.' : undefined;
    },
  });
  return name === undefined ? undefined : Uri.joinPath(parent, name.trim());
}

/** Where the new folder goes: what was clicked, else the workspace's folder, else one of several. */
async function chooseParent(clicked: Uri | undefined): Promise<Uri | undefined> {
  if (clicked && (await workspace.fs.stat(clicked)).type & FileType.Directory) return clicked;
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

export async function newStrategy(extension: Uri, clicked: Uri | undefined): Promise<void> {
  const template = templates.length > 1 ? await window.showQuickPick(templates, { title: 'New Strategy' }) : templates[0];
  if (!template) return;
  const content = await textOf(extension, template);
  if (!clicked && !workspace.workspaceFolders?.length) {
    await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content }));
    return;
  }
  const parent = await chooseParent(clicked);
  const folder = parent && (await chooseFolder(parent));
  if (!folder) return;
  const file = Uri.joinPath(folder, 'strategy.headpin');
  await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  await window.showTextDocument(file);
}
