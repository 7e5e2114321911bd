/** What can be completed on the command line, from the same tables that read it. */
import { everywhere, type OptionName, specOf } from '../command-line/options.ts';

export interface CompletedOption {
  readonly name: OptionName;
  readonly short: string | undefined;
  readonly doc: string;
  readonly takesValue: boolean;
  /** The words that its value may be; a file, a revision or anything else where there are none. */
  readonly words: readonly string[];
}

/** A command as the command line knows it. */
export interface KnownCommand {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  readonly formats?: readonly string[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly doc: string;
  readonly options: readonly CompletedOption[];
  /** The words that its first argument may be, where they are few. */
  readonly words: readonly string[];
}

/** Words of first arguments, as the usage lists them: `schema check|score|diff|config`. */
const wordsIn = (usage: string): readonly string[] => {
  const [, words = ''] = /^\S+ ([a-z]+(?:\|[a-z]+)+)$/.exec(usage) ?? [];
  return words === '' ? [] : words.split('|');
};

export const completedCommands = (commands: Readonly<Record<string, KnownCommand>>): readonly CompletedCommand[] =>
  Object.entries(commands).map(([name, spec]) => {
    const options = [...spec.options, ...everywhere].map((option): CompletedOption => {
      const { short, doc, value, words } = specOf(option);
      return { name: option, short, doc, takesValue: value !== undefined, words: (option === 'format' ? spec.formats : words) ?? [] };
    });
    return { name, doc: spec.summary, options, words: wordsIn(spec.usage) };
  });
