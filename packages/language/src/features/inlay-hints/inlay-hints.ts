/** Inlay hints, kept true in every document of a strategy when another one changes. */
import type { Connection, InlayHint } from 'vscode-languageserver';
import type { Lowered } from '../../lowering/lower.ts';
import type { Session } from '../../server/session.ts';
import type { Feature } from '../feature.ts';
import { type FeatureScene, sceneOf } from '../scene.ts';
import { askAgain } from './ask-again.ts';
import { hintsIn } from './hints.ts';
import { verdictsOf } from './verdicts.ts';

export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  register(connection, session, guarded) {
    const served = new Served(connection, session);
    verdictsOf(session).onReady(() => served.refresh());
    session.onBuilt(() => served.checkSoon());
    connection.languages.inlayHint.on(
      guarded('The inlay hints', ({ textDocument, range }): InlayHint[] => {
        const scene = sceneOf(session, textDocument.uri);
        if (scene === undefined) return [];
        served.note(scene);
        return hintsIn(scene, range);
      }),
    );
  },
};

/** Milliseconds of quiet before other documents are told to ask again. */
const quiet = 300;

/** Which state of the strategy each open document's hints were made of. */
class Served {
  private readonly states = new Map<string, { readonly folder: string; readonly lowered: Lowered }>();
  private readonly connection: Connection;
  private readonly session: Session;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, session: Session) {
    this.connection = connection;
    this.session = session;
  }

  /** A client asks again for the document that is typed in alone: the others' hints are of an older state then. */
  note({ file, view }: FeatureScene): void {
    this.states.set(file, { folder: view.folder, lowered: view.lowered });
    const isStale = [...this.states].some(
      ([other, { folder, lowered }]) => folder === view.folder && lowered !== view.lowered && this.session.open.has(other),
    );
    clearTimeout(this.timer);
    this.timer = isStale ? setTimeout(() => this.refresh(), quiet) : undefined;
  }

  /** After a build: files may have come, gone or changed on the disk, of which no client asks for hints by itself. */
  checkSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const isStale = [...this.states].some(
        ([file, { lowered }]) => this.session.open.has(file) && this.session.viewOf(file)?.lowered !== lowered,
      );
      if (isStale) this.refresh();
    }, quiet);
  }

  refresh(): void {
    // Hints that nobody sees are not asked for again, and must not count as stale for ever.
    this.states.clear();
    if (this.session.client.inlayHintRefresh) void askAgain(this.connection, 'workspace/inlayHint/refresh');
  }
}
