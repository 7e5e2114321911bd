/** Starts a strategy from a template: in a folder of its own, or as an unsaved text where no folder is open. */
import { FileSystemError, FileType, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { languageId } from './documents.ts';

/** A starter, as the build writes it; `{{name}}` stands for the strategy's name. */
interface Template {
  readonly id: string;
  readonly doc: string;
  /** Paths below the folder, with `/`, and their texts. */
  readonly files: Readonly<Record<string, string>>;
}

async function templates(extension: Uri): Promise<Template[]> {
  const data = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'templates.json'));
  return JSON.parse(new TextDecoder().decode(data)) as Template[];
}

async function chooseTemplate(extension: Uri): Promise<Template | undefined> {
  const items = (await templates(extension)).map((template): QuickPickItem & { template: Template } => ({
    label: template.id,
    detail: template.doc,
    template,
  }));
  return (await window.showQuickPick(items, { title: 'New Strategy', placeHolder: 'What to begin with' }))?.template;
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

/** What no folder may be called everywhere: separators, leading dots, nothing. */
const illegal = /[\\/:*?"<>|]|^\s*\.|^\s*$/;

async function chooseFolder(parent: Uri): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'New Strategy',
    prompt: 'Name of the folder. A folder is a strategy.',
    value: 'strategy',
    validateInput: async (value) => {
      if (illegal.test(value)) return 'Write a plain folder name.';
      return (await exists(Uri.joinPath(parent, value.trim()))) ? 'There is a folder or file of this name already.' : undefined;
    },
  });
  return name?.trim();
}

/** Where the new folder goes: what was clicked, else the workspace's folder, else one of several. */
async function chooseParent(clicked: Uri | undefined): Promise<Uri | undefined> {
  if (clicked && (await workspace.fs.stat(clicked)).type & FileType.Directory) return clicked;
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

/** A name of the language out of a folder's name: `churn rescue` is `ChurnRescue`. */
function nameFrom(folder: string): string {
  const words = folder.match(/[\p{L}\p{M}\p{Nd}_]+/gu) ?? [];
  const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return /^[\p{L}_]/u.test(joined) ? joined : `Strategy${joined}`;
}

const filled = (text: string, name: string): string => text.replaceAll('{{name}}', name);

/** One unsaved text with all files of the template: it is a strategy of its own until it is saved. */
async function openUnsaved({ files }: Template): Promise<void> {
  const content = filled(Object.values(files).join('\n'), 'MyStrategy');
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content }));
}

export async function newStrategy(extension: Uri, clicked: Uri | undefined): Promise<void> {
  const template = await chooseTemplate(extension);
  if (!template) return;
  if (!clicked && !workspace.workspaceFolders?.length) return openUnsaved(template);
  const parent = await chooseParent(clicked);
  const folder = parent && (await chooseFolder(parent));
  if (!folder) return;
  const written = Object.entries(template.files).map(([path, text]) => ({
    uri: Uri.joinPath(parent, folder, path),
    text: filled(text, nameFrom(folder)),
  }));
  for (const { uri, text } of written) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // Not as a preview: that would take the place of the walkthrough, which goes on after this step.
  if (written[0]) await window.showTextDocument(written[0].uri, { preview: false });
}
