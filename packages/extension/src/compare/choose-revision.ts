/** Asks with which state of the past to compare. */
import { type QuickPickItem, window } from 'vscode';
import { forMessage } from '../plain-text.ts';
import type { ChangesState } from '../report/messages.ts';
import { shortId } from './base-documents.ts';
import type { History } from './history.ts';
import { sentence } from './sentence.ts';

const title = 'Compare with…';

export type Revision = Pick<ChangesState, 'revision' | 'label'>;

/** What was chosen; `undefined` where nothing was. Throws where there is no history. */
export async function chooseRevision(history: History, folder: string): Promise<Revision | undefined> {
  const { head, left } = await history.offers(folder);
  const last: QuickPickItem = { label: 'The last commit', description: `HEAD, ${shortId(head)}` };
  const since: QuickPickItem[] = left ? [{ label: `Where this branch left ${left.branch}`, description: shortId(left.commit) }] : [];
  const typed: QuickPickItem = { label: 'Type a revision…', detail: 'A branch, a tag or a commit, such as HEAD~3 or v1.2' };
  const chosen = await window.showQuickPick([last, ...since, typed], {
    title,
    placeHolder: 'What to compare the strategy with as it is now',
  });
  if (chosen === last) return { revision: 'HEAD' };
  if (left && chosen && since.includes(chosen)) return { revision: left.commit, label: 'the start of this branch' };
  const revision = chosen === typed ? await typeRevision(history, folder) : undefined;
  return revision === undefined ? undefined : { revision };
}

/** Stays open until there is such a revision, and says below the box why there is none. */
function typeRevision(history: History, folder: string): Promise<string | undefined> {
  const box = window.createInputBox();
  box.title = title;
  box.prompt = 'A branch, a tag or a commit. Enter compares with it.';
  box.placeholder = 'HEAD~3';
  box.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const accept = async (): Promise<void> => {
      const revision = box.value.trim();
      if (revision === '') return;
      box.busy = true;
      try {
        await history.commitOf(folder, revision);
        resolve(revision);
        box.hide();
      } catch (error) {
        box.validationMessage = forMessage(sentence(error));
      } finally {
        box.busy = false;
      }
    };
    box.onDidAccept(() => void accept());
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
