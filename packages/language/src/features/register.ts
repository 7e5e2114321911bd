/** The list of the editor's features. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from '../server/abilities.ts';
import type { Session } from '../server/session.ts';
import { callHierarchy } from './call-hierarchy/call-hierarchy.ts';
import { codeActionsFeature } from './code-actions.ts';
import { codeLens } from './code-lens/code-lens.ts';
import { completion } from './completion/completion.ts';
import { documentLinks } from './document-links.ts';
import type { Feature, Guard } from './feature.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover/hover.ts';
import { inlayHints } from './inlay-hints/inlay-hints.ts';
import { navigation } from './navigation.ts';
import { rename } from './rename/rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens/semantic-tokens.ts';
import { signatureHelp } from './signature-help/signature-help.ts';
import { symbols } from './symbols/symbols.ts';

const features: readonly Feature[] = [
  navigation,
  hover,
  signatureHelp,
  inlayHints,
  codeLens,
  completion,
  rename,
  symbols,
  folding,
  selectionRanges,
  semanticTokens,
  documentLinks,
  codeActionsFeature,
  callHierarchy,
  formatting,
];

export const featureCapabilities = (client: ClientAbilities): ServerCapabilities =>
  Object.assign({}, ...features.map(({ capabilities }) => (typeof capabilities === 'function' ? capabilities(client) : capabilities)));

export function registerFeatures(connection: Connection, session: Session, guarded: Guard): void {
  for (const feature of features) feature.register(connection, session, guarded);
}
