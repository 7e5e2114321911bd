/** The list of the editor's features. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from '../server/session.ts';
import type { Feature, Guard } from './feature.ts';
import { navigation } from './navigation.ts';

const features: readonly Feature[] = [navigation];

export const featureCapabilities: ServerCapabilities = Object.assign({}, ...features.map((feature) => feature.capabilities));

export function registerFeatures(connection: Connection, session: Session, guarded: Guard): void {
  for (const feature of features) feature.register(connection, session, guarded);
}
