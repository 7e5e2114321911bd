/** One writer for each output: what turns text into HTML, Markdown, XML, JSON, a spreadsheet or a terminal's text stands in one file. */
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourcesOf } from '../structure/sources.ts';

const all = ['core', 'language', 'report', 'cli', 'extension'].flatMap(sourcesOf);
const filesWith = (pattern: RegExp, among: readonly SourceFile[] = all): string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
const codeOf = ({ file, text }: SourceFile): SourceFile => ({
  file,
  text: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  imports: [],
});
const code = all.map(codeOf);

describe('text becomes', () => {
  it('HTML through Preact, which escapes it; nothing goes around it', () => {
    expect(filesWith(/dangerouslySetInnerHTML|\.outerHTML|insertAdjacentHTML|document\.write|srcdoc/, code)).toEqual([]);
    // The page in the editor takes over what Preact rendered.
    expect(filesWith(/\.innerHTML/, code)).toEqual(['packages/extension/src/webview/sections.ts']);
  });

  it('a page by a template in the files that build whole pages, and nowhere else', () => {
    const page = /`<!doctype|`[^`\n]*<(?:html|head|body|title|style|div|p|a|h[1-6]|span|table|tr|td|ul|li|svg|script)[ >]/i;
    // The server's holds a number and the id of a section, and no text of a file.
    const pages = ['page/html.tsx', 'page/paper.ts', 'changes/html.tsx', 'extension/src/report/shell.ts', 'server/report.ts'];
    const templates = code.filter(({ file, text }) =>
      page.test(file.endsWith('.tsx') ? (text.match(/`<!doctype[^`]*`/gi) ?? []).join('') : text),
    );
    expect(templates.map(({ file }) => file).filter((file) => !pages.some((one) => file.endsWith(one)))).toEqual([]);
  });

  it('Markdown through two writers: one for hosts of pull requests, one for editors', () => {
    const escapes = /replace\(\/\[[^\]]*`\*[^\]]*\]?/;
    expect(filesWith(escapes, code)).toEqual(['packages/language/src/text/markdown.ts', 'packages/report/src/markdown/writer.ts']);
    const makes = /new Markdown\(/;
    const makers = filesWith(makes, code).filter((file) => !/\/(?:text\/markdown|markdown\/writer)\.ts$/.test(file));
    // A diagram, folded parts, and what is cut: all made of what a writer escaped.
    expect(makers.sort()).toEqual(['packages/language/src/text/markup.ts', 'packages/report/src/changes/markdown.ts']);
  });

  it('a message of VS Code in one file, and nothing that VS Code reads as Markdown', () => {
    const inEditor = code.filter(({ file }) => file.startsWith('packages/extension/') && !file.endsWith('.test.ts'));
    const tells = /show(?:Error|Warning)Message|setStatusBarMessage|validationMessage = [^u]/;
    expect(filesWith(tells, inEditor).sort()).toEqual([
      'packages/extension/src/compare/choose-revision.ts',
      'packages/extension/src/tell.ts',
    ]);
    expect(filesWith(/MarkdownString/, inEditor)).toEqual([]);
  });

  it('shown characters in one place: the codes of what cannot be seen', () => {
    expect(filesWith(/<U\+\$\{/, code)).toEqual(['packages/core/src/format/visible.ts']);
    expect(filesWith(/uFFFD/, code).every((file) => /addresses|check\/formats\/findings|scanner|reader|texts/.test(file))).toBe(true);
  });

  it('widths in one place', () => {
    expect(filesWith(/0x1f1e6|u1100-.?u115F|new Intl\.Segmenter/i, code)).toEqual(['packages/language/src/text/width.ts']);
  });

  it('XML, a CSV cell and a workflow command in one file each', () => {
    expect(filesWith(/&quot;/, code)).toEqual(['packages/cli/src/check/formats/junit.ts']);
    expect(filesWith(/'""'/, code)).toEqual(['packages/cli/src/csv/write.ts']);
    expect(filesWith(/%0A/, code)).toEqual(['packages/cli/src/check/formats/github.ts']);
  });

  it('JSON for programs through one function that steers no terminal', () => {
    const writers = code.filter(({ file }) => file.startsWith('packages/cli/'));
    expect(filesWith(/JSON\.stringify/, writers).filter((file) => !/terminal\/escape\.ts$/.test(file))).toEqual([]);
  });

  it('output through one function that writes', () => {
    const writers = code.filter(({ file }) => file.startsWith('packages/cli/'));
    expect(filesWith(/console\.|process\.std(?:out|err)\.write|writeSync\(/, writers)).toEqual(['packages/cli/src/terminal/output.ts']);
  });
});

describe('a text of a file is never', () => {
  it('a pattern or a program', () => {
    expect(filesWith(/\beval\(|new Function\(|\bexec\(`|execSync|shell:\s*true/, code)).toEqual([]);
    const patterns = code.flatMap(({ file, text }) =>
      [...text.matchAll(/new RegExp\(([^;]*)/g)].map((match) => `${file}: ${match[1]!.slice(0, 40)}`),
    );
    // Patterns put together from constants of their own file.
    expect(patterns.filter((one) => !/format\/visible\.ts|lowering\/hidden-characters\.ts|completion\/amounts\.ts/.test(one))).toEqual([]);
  });
});
