/**
 * The client follows `headpin.json` too, for its findings and fixes. VS Code formats JSON itself, and would ask which of
 * two formatters to use: the server's is registered for its own language only.
 */
import type { BaseLanguageClient, ServerCapabilities, StaticFeature } from 'vscode-languageclient';
import { languageId } from '../documents.ts';

const formatters = {
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  documentOnTypeFormattingProvider: 'textDocument/onTypeFormatting',
} as const;
type Capability = keyof typeof formatters;

export function formatsOwnLanguage(client: BaseLanguageClient): StaticFeature {
  const held = new Map<Capability, object>();
  return {
    fillClientCapabilities: () => {},
    preInitialize: (capabilities: ServerCapabilities) => {
      held.clear();
      for (const key of Object.keys(formatters) as Capability[]) {
        const options = capabilities[key];
        if (options) held.set(key, typeof options === 'object' ? options : {});
        delete capabilities[key];
      }
    },
    initialize: () => {
      for (const [key, options] of held) {
        const registerOptions = { ...options, documentSelector: [{ language: languageId }] };
        client.getFeature(formatters[key] as 'textDocument/formatting').register({ id: `headpin.${key}`, registerOptions });
      }
    },
    getState: () => ({ kind: 'static' }),
    clear: () => held.clear(),
  };
}
