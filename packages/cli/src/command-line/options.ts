/** The options of the command line, once for all commands. */
export interface OptionSpec {
  /** One letter that stands for it. */
  readonly short?: string;
  /** What the value is called in the help; a switch has none. */
  readonly value?: string;
  /** The words that may be given, where only some may. */
  readonly words?: readonly string[];
  readonly doc: string;
}

export const options = {
  format: { value: 'FORMAT', doc: 'how to print it' },
  'fail-on': {
    value: 'LEVEL',
    words: ['error', 'warning', 'info', 'never'],
    doc: 'exit with 1 from this severity on; error unless `failOn` in headpin.json says otherwise',
  },
  'min-score': { value: 'N', doc: 'exit with 1 when the readiness of a strategy is below N, 0 to 100' },
  today: { value: 'DATE', doc: 'the day to judge on, such as 2026-11-21; today unless given' },
  base: { value: 'REV', doc: 'the git revision to compare with; only what is new since then is told' },
  baseline: { value: 'FILE', doc: 'leave out the findings that this file knows' },
  'update-baseline': { doc: 'write the findings of now into the baseline' },
  watch: { doc: 'do it again after every change, until Ctrl+C' },
  'stdin-filename': { value: 'FILE', doc: 'take the text of FILE from stdin; the file need not exist' },
  output: { short: 'o', value: 'FILE', doc: 'the file to write' },
  open: { doc: 'open the file once it is written' },
  browser: { value: 'FILE', doc: 'the Chromium, Chrome or Edge that prints the .pdf; an installed one unless given' },
  check: { doc: 'write nothing; name the files that would change and exit with 1' },
  stdin: { doc: 'format what comes in on stdin and print it' },
  stdio: { doc: 'talk over stdin and stdout, the only way there is' },
  template: { value: 'NAME', doc: 'starter (several files, every part with a comment) or minimal (one file)' },
  'no-color': { doc: 'no colours; NO_COLOR does the same, FORCE_COLOR the opposite' },
  help: { short: 'h', doc: 'show this help' },
  version: { doc: 'show the version' },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof options;

/** Options that every command takes. */
export const everywhere: readonly OptionName[] = ['no-color', 'help', 'version'];

export const specOf = (name: OptionName): OptionSpec => options[name];
