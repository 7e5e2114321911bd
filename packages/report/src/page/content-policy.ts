import type { HtmlOptions } from '../options.ts';
import { sha256Base64 } from './sha256.ts';

const nonceAlphabet = /^[A-Za-z0-9+/_-]+=*$/;

/**
 * The policy of a page: nothing but its own style sheet, named by nonce or by hash, and in the preview the script that
 * carries the nonce. Throws on a nonce that is none, since it would open the policy.
 */
export function contentPolicy(css: string, options: HtmlOptions): string {
  const { nonce, mode } = options;
  if (nonce !== undefined && !nonceAlphabet.test(nonce)) throw new Error('The nonce of a report may hold base64 characters only.');
  const style = nonce === undefined ? `'sha256-${sha256Base64(css)}'` : `'nonce-${nonce}'`;
  const script = mode === 'preview' && nonce !== undefined ? `; script-src 'nonce-${nonce}'` : '';
  return `default-src 'none'; style-src ${style}${script}; base-uri 'none'; form-action 'none'`;
}
