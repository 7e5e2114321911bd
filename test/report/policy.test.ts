import { createHash } from 'node:crypto';
import { renderHtml } from '@headpin/report';
import { sha256Base64 } from '@headpin/report/page/sha256.ts';
import { describe, expect, it } from 'vitest';
import { assessText } from './assessed.ts';
import { attributesOf } from './markup.ts';

const lone = assessText('strategy Lone { stage: chasm }');
const policyOf = (html: string): string => attributesOf(html, 'content').find((content) => content.includes('default-src')) ?? '';

describe('the content policy', () => {
  it('of a file allows its own style sheet by hash and nothing else', () => {
    const html = renderHtml(lone.assessment, lone.file);
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(css, 'utf8').digest('base64');
    expect(policyOf(html)).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  it('of the preview allows style and script by nonce', () => {
    const html = renderHtml(lone.assessment, lone.preview);
    const nonce = lone.preview.nonce!;
    expect(policyOf(html)).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).toContain(`<style nonce="${nonce}">`);
  });

  it('cannot be opened by a nonce that is none', () => {
    expect(() => renderHtml(lone.assessment, { ...lone.preview, nonce: "x' 'unsafe-inline" })).toThrow(/nonce/);
  });
});

describe('the hash', () => {
  it.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 1000])('of %i characters is what Node computes', (length) => {
    const text = 'é'.repeat(length);
    expect(sha256Base64(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64'));
  });
});
