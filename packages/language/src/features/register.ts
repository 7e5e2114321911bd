/** The list of the editor's features. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from '../server/session.ts';
import { codeLens } from './code-lens/code-lens.ts';
import { completion } from './completion/completion.ts';
import type { Feature, Guard } from './feature.ts';
import { hover } from './hover/hover.ts';
import { inlayHints } from './inlay-hints/inlay-hints.ts';
import { navigation } from './navigation.ts';
import { signatureHelp } from './signature-help/signature-help.ts';

const features: readonly Feature[] = [navigation, hover, signatureHelp, inlayHints, codeLens, completion];

export const featureCapabilities: ServerCapabilities = Object.assign({}, ...features.map((feature) => feature.capabilities));

export function registerFeatures(connection: Connection, session: Session, guarded: Guard): void {
  for (const feature of features) feature.register(connection, session, guarded);
}
