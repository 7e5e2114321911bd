/** Formats for other programs, read by what reads them: annotations, JSON, XML and CSV. */

import { scoredStrategy } from '@headpin/core';
import { visibleLines } from '@headpin/core/format/visible.ts';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { formats } from '../../packages/cli/src/check/formats/formats.ts';
import { readCsv } from '../../packages/cli/src/csv/read.ts';
import { csvText, undefused } from '../../packages/cli/src/csv/write.ts';
import { givenRatings } from '../../packages/cli/src/ratings/cells.ts';
import { headOf, ratingsTable } from '../../packages/cli/src/ratings/table.ts';
import { scoreCsv } from '../../packages/cli/src/score/csv.ts';
import { jsonText } from '../../packages/cli/src/terminal/escape.ts';
import { corpus, hostileNames, titled } from './corpus.ts';
import { checkOf, harmless, openWith } from './strategies.ts';
import { commandsIn, steering } from './terminal.ts';

const written = async (format: string, text: string): Promise<string> => (await formats[format]!())(checkOf(openWith(text), text));
const cases = titled(corpus());

describe('annotations of GitHub', () => {
  it.each(cases)('%s', async (_, text) => {
    const output = await written('github', text);
    expect(steering(output)).toEqual([]);
    const commands = commandsIn(output);
    expect(commands).toHaveLength(output.trimEnd().split('\n').length);
    expect([...new Set(commands.map(({ name }) => name))].filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
    expect(commands.flatMap(({ properties }) => Object.keys(properties)).filter((key) => !known.includes(key))).toEqual([]);
    const own = commands.find(({ data }) => shownAs(data, text));
    expect(own?.properties.title).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(shownAs(own?.properties.file ?? '', text)).toBe(true);
  });
});

/** Line breaks are kept by the annotation, all else hidden is shown as its code. */
const shownAs = (data: string, text: string): boolean =>
  data === visibleLines(text.replaceAll('\r', '\ue000')).replaceAll('\t', '<U+0009>').replaceAll('\ue000', '\r') || data === text;

describe.each(['sarif', 'gitlab', 'rdjson'])('%s', (format) => {
  it.each(cases)('%s', async (_, text) => {
    const output = await written(format, text);
    expect(steering(output)).toEqual([]);
    expect(commandsIn(output)).toEqual([]);
    const texts: string[] = [];
    const read = JSON.parse(output, (key, value: unknown) => {
      if (typeof value === 'string' && (key === 'text' || key === 'message' || key === 'description' || key === 'justification'))
        texts.push(value);
      return value;
    }) as object;
    expect(texts.map((one) => one.replaceAll('\\[', '['))).toContain(text.replaceAll('\\[', '['));
    expect(Object.getPrototypeOf(read)).toBe(Array.isArray(read) ? Array.prototype : Object.prototype);
  });
});

describe('SARIF', () => {
  it('has no link in a message and no address outside the folder', async () => {
    for (const { text } of corpus('sarif-and-yaml', 'markdown', 'paths')) {
      const log = JSON.parse(await written('sarif', text)) as {
        runs: { results: { message: { text: string }; locations: Location[] }[] }[];
      };
      for (const { message, locations } of log.runs[0]!.results) {
        expect(message.text).not.toMatch(/(?<!\\)\[[^[\]]*\]\(/);
        const { uri } = locations[0]!.physicalLocation.artifactLocation;
        expect(new URL(uri, 'file:///root/').protocol).toBe('file:');
        expect(new URL(uri, 'file:///root/').host).toBe('');
        expect(uri).not.toMatch(/[?#\\\s]|^\/\//);
      }
    }
  });
});

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
}

describe('JUnit', () => {
  it.each(cases)('%s', async (_, text) => {
    const output = await written('junit', text);
    expect(steering(output)).toEqual([]);
    const parser = sax.parser(true, {});
    const tags = new Set<string>();
    const attributes = new Set<string>();
    const messages: string[] = [];
    parser.onerror = (error) => {
      throw error;
    };
    parser.onopentag = ({ name, attributes: own }) => {
      tags.add(name);
      for (const key of Object.keys(own)) attributes.add(key);
      if (name === 'failure') messages.push(String(own.message));
    };
    parser.write(output).close();
    expect([...tags].filter((tag) => !['testsuites', 'testsuite', 'testcase', 'failure', 'skipped', 'system-out'].includes(tag))).toEqual(
      [],
    );
    const known = ['name', 'tests', 'failures', 'errors', 'skipped', 'classname', 'time', 'type', 'message'];
    expect([...attributes].filter((key) => !known.includes(key))).toEqual([]);
    const shown = visibleLines(text).replace(/[\t\n]/g, ' ');
    expect(messages.map((one) => one.replaceAll('<U+003A>', ':').replaceAll('<U+0023>', '#'))).toContain(shown);
  });
});

describe('CSV', () => {
  it.each(cases)('%s', (_, text) => {
    const csv = csvText([['first', text, 'last'], [text]]);
    const { rows, flaws } = readCsv(csv);
    expect(flaws).toEqual([]);
    expect(rows.map((row) => row.map(undefused))).toEqual([['first', text, 'last'], [text]]);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^(?!-$)[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
  });

  it.each(cases)('a note comes back with the ratings, its controls as blanks: %s', (_, text) => {
    const { assessment } = openWith(text);
    const csv = csvText([headOf(assessment.strategy), ...ratingsTable(assessment.strategy)]);
    const { rows, bad } = givenRatings(csv, assessment.strategy);
    expect(bad).toEqual([]);
    expect(rows[0]?.note).toBe(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  });

  it.each(cases)('an import refuses it as a name, and shows it harmlessly: %s', (_, text) => {
    const { assessment } = openWith(harmless);
    const { rows, bad } = givenRatings(
      csvText([
        ['rater', 'scenario', 'buyer'],
        [text, 'Scene', text],
      ]),
      assessment.strategy,
    );
    expect(rows.length === 0 || bad.length > 0 || /^[\p{L}\p{M}_]+$/u.test(text.trim())).toBe(true);
    for (const { what } of bad) expect(what.length).toBeLessThan(400);
  });
});

describe('names that are something else elsewhere', () => {
  it.each(hostileNames)('%.40s', (name) => {
    const { view, assessment } = openWith(harmless, {
      segment: name,
      scenario: name,
      criterion: name,
      rater: name,
      need: name,
      part: name,
    });
    const scored = scoredStrategy(view, assessment);
    const written = name.normalize('NFC');
    const read = JSON.parse(jsonText(scored)) as typeof scored;
    expect(Object.hasOwn(read.scenarios[0]!.criteria, written)).toBe(true);
    expect(read.scenarios[0]!.criteria[written]?.mean).toBe(4);
    expect(({} as Record<string, unknown>).mean).toBeUndefined();
    const [head, row] = readCsv(scoreCsv([scored])).rows;
    expect(row![head!.indexOf(written, 12)]).toBe('4');
  });
});
