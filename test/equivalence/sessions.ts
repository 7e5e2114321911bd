/** Sessions of the language server without a connection: one that lives through the steps, and fresh ones. */

import { abilitiesOf } from '@headpin/language/server/abilities.ts';
import type { Host } from '@headpin/language/server/host.ts';
import { defaultSettings, Session } from '@headpin/language/server/session.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientCapabilities } from '../language/client-capabilities.ts';
import type { Picker } from '../properties/picker.ts';
import type { Step } from './steps.ts';
import { type Change, root, uriOf, type Workspace } from './workspace.ts';

function hostOf(workspace: Workspace, order: <T>(items: T[]) => T[] = (items) => items): Host {
  return {
    filesBelow: async (folder) =>
      order([...workspace.disk].map(([path, text]) => ({ uri: uriOf(path), text }))).filter(({ uri }) => uri.startsWith(`${folder}/`)),
    read: async (uri) => [...workspace.disk].find(([path]) => uriOf(path) === uri)?.[1],
    exists: async (uri) => [...workspace.disk].some(([path]) => uriOf(path) === uri),
    today: () => workspace.today,
  };
}

/** A session for the client of these tests, before it has read anything. */
function sessionOver(host: Host): Session {
  const session = new Session(host);
  session.client = abilitiesOf(clientCapabilities);
  session.setFolders([root]);
  return session;
}

const documentOf = (file: string, version: number, text: string) => TextDocument.create(uriOf(file), 'headpin', version, text);

/** A session as it is when an editor starts on the workspace as it is now. Files are found and opened in any order. */
export async function freshSession(workspace: Workspace, picker: Picker): Promise<Session> {
  const session = sessionOver(hostOf(workspace, (items) => picker.shuffled(items)));
  await session.load();
  for (const [file, { text, version }] of picker.shuffled([...workspace.open])) session.opened(documentOf(file, version, text));
  return session;
}

/** The same state as plain texts, given in any order: cheaper, and without the way that a session takes. */
export function freshTexts(workspace: Workspace, picker: Picker): Session {
  const session = sessionOver(hostOf(workspace));
  for (const file of picker.shuffled(workspace.files)) session.project.set(uriOf(file), workspace.text(file) ?? '');
  return session;
}

/** A session that lives through steps, told of them as the server is. */
export class LivingSession {
  readonly workspace: Workspace;
  readonly session: Session;

  private constructor(workspace: Workspace) {
    this.workspace = workspace;
    this.session = sessionOver(hostOf(workspace));
  }

  static async over(workspace: Workspace): Promise<LivingSession> {
    const living = new LivingSession(workspace);
    await living.session.load();
    return living;
  }

  /** @returns what the step came to; nothing where it makes no sense here */
  async take(step: Step): Promise<readonly Change[]> {
    const changes = this.workspace.take(step);
    for (const change of changes) await this.hear(change);
    return changes;
  }

  private async hear(change: Change): Promise<void> {
    const { session } = this;
    switch (change.is) {
      case 'opened':
        return session.opened(documentOf(change.file, change.version, change.text));
      case 'changed': {
        const document = documentOf(change.file, change.version, change.text);
        session.open.set(uriOf(change.file), document);
        session.changed(document);
        return;
      }
      case 'closed':
        return session.closed(uriOf(change.file));
      case 'written':
        return session.changedOnDisk(uriOf(change.file));
      case 'deleted':
        return session.forget(uriOf(change.file));
      case 'today':
        session.settings = { ...defaultSettings, today: change.today };
        return;
      case 'reload':
        return session.load();
      case 'ask':
      case 'cancel':
        return;
    }
  }
}
