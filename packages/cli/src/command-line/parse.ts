/** From the arguments to what was asked for. Throws `Stop` on whatever cannot be meant. */
import { parseArgs } from 'node:util';
import { Stop } from '../stop.ts';
import { type CommandName, commandNames, commandSpec } from './commands.ts';
import { nearest } from './nearest.ts';
import { everywhere, type OptionName, options, specOf } from './options.ts';

export interface Invocation {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  /** Values by option; a switch that is set is `true`. The last of several counts. */
  readonly values: Readonly<Partial<Record<OptionName, string | true>>>;
}

/** A command to run, or a text to show. */
export type Request =
  | { readonly do: 'run'; readonly invocation: Invocation }
  | { readonly do: 'help'; readonly command: CommandName | undefined }
  | { readonly do: 'version' };

const parseOptions = Object.fromEntries(
  (Object.keys(options) as OptionName[]).map((name) => {
    const { value, short } = specOf(name);
    return [name, { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short === undefined ? {} : { short }) }];
  }),
);

/** Reads the arguments behind the program's name. */
export function parseRequest(args: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...args], options: parseOptions, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const asks = (name: OptionName) => given.some((token) => token.name === name);
  if (words[0] === undefined || words[0] === 'help') {
    if (asks('version')) return { do: 'version' };
    if (asks('help') || words[0] === 'help') return { do: 'help', command: words[1] === undefined ? undefined : commandNamed(words[1]) };
    const unknown = given.find((token) => !everywhere.includes(token.name as OptionName));
    throw new Stop(
      unknown === undefined
        ? 'no command is given; run `headpin check`, or `headpin --help` for all commands'
        : `${unknown.rawName} stands without a command; put one first, such as \`headpin check\``,
    );
  }
  const command = commandNamed(words[0]);
  if (asks('help')) return { do: 'help', command };
  if (asks('version')) return { do: 'version' };
  const values: Partial<Record<OptionName, string | true>> = {};
  for (const token of given) values[optionOf(command, token.name, token.rawName)] = valueOf(command, token);
  const positionals = words.slice(1);
  const { most } = commandSpec(command);
  if (most !== undefined && positionals.length > most) {
    throw new Stop(`\`${positionals[most]}\` is one argument too many; use \`headpin ${commandSpec(command).usage}\``);
  }
  return { do: 'run', invocation: { command, positionals, values } };
}

function commandNamed(word: string): CommandName {
  const name = commandNames.find((one) => one === word);
  if (name !== undefined) return name;
  const near = nearest(word, commandNames);
  throw new Stop(
    `\`${word}\` is no command; ${near === undefined ? 'run `headpin --help` for all commands' : `did you mean \`headpin ${near}\`?`}`,
  );
}

function optionOf(command: CommandName, name: string, rawName: string): OptionName {
  const allowed = [...commandSpec(command).options, ...everywhere];
  const found = allowed.find((one) => one === name);
  if (found !== undefined) return found;
  const near = rawName.startsWith('--') ? nearest(name, allowed) : undefined;
  const hint = near === undefined ? `run \`headpin ${command} --help\` for those it takes` : `did you mean \`--${near}\`?`;
  throw new Stop(`${rawName} is no option of \`headpin ${command}\`; ${hint}`);
}

function valueOf(command: CommandName, token: { name: string; rawName: string; value?: string | undefined }): string | true {
  const name = token.name as OptionName;
  const spec = specOf(name);
  if (spec.value === undefined) {
    if (token.value !== undefined) throw new Stop(`${token.rawName} takes no value; leave out \`${token.value}\``);
    return true;
  }
  const words = name === 'format' ? commandSpec(command).formats : spec.words;
  const expected = words === undefined ? `a ${spec.value}` : `one of ${words.join(', ')}`;
  if (token.value === undefined || token.value === '') throw new Stop(`${token.rawName} needs a value; give it ${expected}`);
  if (words !== undefined && !words.includes(token.value)) {
    throw new Stop(`\`${token.value}\` is no value of ${token.rawName} in \`headpin ${command}\`; give it ${expected}`);
  }
  return token.value;
}
