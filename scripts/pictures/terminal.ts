/** A terminal with what `headpin check` really prints. */
import type { Browser } from 'playwright-core';
import { headpin, today } from './headpin.ts';

const colours: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'color:#6b7280',
  4: 'text-decoration:underline',
  31: 'color:#b42318',
  32: 'color:#1a7f37',
  33: 'color:#8a5a00',
  34: 'color:#0b57d0',
  35: 'color:#8e24aa',
  36: 'color:#0b6e83',
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Escape sequences as spans. */
const asHtml = (text: string): string =>
  text
    .split(/\u001b\[([\d;]+)m/)
    .map((piece, index) => {
      if (index % 2 === 0) return escaped(piece);
      if (piece === '0') return '</span>';
      return `<span style="${piece
        .split(';')
        .map((code) => colours[code] ?? '')
        .join(';')}">`;
    })
    .join('');

const page = (command: string, output: string): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 16px; background: #fff; width: max-content }
  main { border: 1px solid #d0d7de; border-radius: 8px; overflow: hidden }
  header { height: 30px; background: #f3f4f6; border-bottom: 1px solid #d0d7de; display: flex; align-items: center; gap: 7px; padding-left: 12px }
  header i { width: 11px; height: 11px; border-radius: 50%; background: #d0d7de }
  pre { margin: 0; padding: 14px 18px 18px; font: 14px/1.42 'DejaVu Sans Mono', Menlo, Consolas, monospace; color: #1f2328 }
</style><main><header><i></i><i></i><i></i></header><pre><b>$ ${escaped(command)}</b>\n${asHtml(output)}</pre></main>`;

/** Paragraphs of a check's output: some findings, and the summary at the end. */
function excerpt(output: string, wanted: readonly string[]): string {
  const paragraphs = output.trimEnd().split('\n\n');
  const chosen = wanted.map((rule) => {
    const found = paragraphs.find((paragraph) => paragraph.includes(rule));
    if (found === undefined) throw new Error(`The check does not report ${rule}.`);
    return found;
  });
  return [...chosen, '…', paragraphs[paragraphs.length - 1]].join('\n\n');
}

export async function terminalCheck(browser: Browser): Promise<Record<string, Buffer>> {
  const output = headpin('check', 'examples/pickday', '--today', today);
  const wanted = ['focus/runway-too-short', 'scenario/disputed', 'whole-product/late'];
  const window = await browser.newPage({ viewport: { width: 920, height: 800 }, deviceScaleFactor: 1.5 });
  await window.setContent(page(`headpin check examples/pickday --today ${today}`, excerpt(output, wanted)));
  const shot = await window.locator('body').screenshot();
  await window.close();
  return { 'check.png': shot };
}
