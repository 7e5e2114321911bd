/** The help texts. */
import { createPage } from '../terminal/output.ts';
import { paint } from '../terminal/paint.ts';
import { padded, wrapped } from '../terminal/width.ts';
import { type CommandName, type CommandSpec, commandNames, commandSpec } from './commands.ts';
import { everywhere, type OptionName, specOf } from './options.ts';

/** All commands, or all about one. */
export function helpText(command: CommandName | undefined, look: { colour: boolean; width: number }): string {
  return command === undefined ? overview(look) : about(command, look);
}

function overview(look: { colour: boolean; width: number }): string {
  const page = createPage(look);
  page.line('Headpin: strategy as code for crossing the chasm.');
  page.line();
  page.line(paint('bold', 'Usage:'), ' headpin COMMAND [ARGUMENTS] [OPTIONS]');
  page.line();
  page.line(paint('bold', 'Commands:'));
  for (const name of commandNames) entry(page, commandSpec(name).usage, commandSpec(name).summary);
  page.line();
  page.line(paint('bold', 'Options of every command:'));
  for (const name of everywhere) entry(page, optionUsage(name), specOf(name).doc);
  page.line();
  page.line('`headpin COMMAND --help` tells more about one. Begin with `headpin init`, then `headpin check`.');
  return page.text();
}

function about(command: CommandName, look: { colour: boolean; width: number }): string {
  const spec = commandSpec(command);
  const page = createPage(look);
  page.line(spec.summary);
  page.line();
  page.line(paint('bold', 'Usage:'), ` headpin ${spec.usage}`);
  for (const paragraph of spec.more ?? []) {
    page.line();
    for (const line of wrapped(paragraph, look.width)) page.line(line);
  }
  page.line();
  page.line(paint('bold', 'Options:'));
  for (const name of [...spec.options, ...everywhere]) entry(page, optionUsage(name), optionDoc(spec, name));
  return page.text();
}

function optionUsage(name: OptionName): string {
  const { short, value } = specOf(name);
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function optionDoc(spec: CommandSpec, name: OptionName): string {
  const words = name === 'format' ? spec.formats : specOf(name).words;
  return words === undefined ? specOf(name).doc : `${words.join(', ')}: ${specOf(name).doc}`;
}

const column = 30;

function entry(page: ReturnType<typeof createPage>, left: string, right: string): void {
  const lines = wrapped(right, Math.max(20, page.width - column - 2));
  const hasRoom = left.length <= column - 2;
  page.line('  ', paint('cyan', hasRoom ? `${padded(left, column - 2)}  ` : left), hasRoom ? (lines.shift() ?? '') : '');
  for (const line of lines) page.line(' '.repeat(column + 2), line);
}
