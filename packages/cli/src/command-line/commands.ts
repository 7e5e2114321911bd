/** The commands. What a command needs is loaded when it runs, so that none pays for another. */
import type { ExitCode } from '../stop.ts';
import type { OptionName } from './options.ts';
import type { Invocation } from './parse.ts';

export interface CommandSpec {
  readonly usage: string;
  readonly summary: string;
  /** Further paragraphs of the help. */
  readonly more?: readonly string[];
  readonly options: readonly OptionName[];
  /** The words that `--format` takes here, the default first. */
  readonly formats?: readonly string[];
  /** How many arguments it takes at most; any number unless given. */
  readonly most?: number;
  readonly load: () => Promise<{ readonly run: (invocation: Invocation) => Promise<ExitCode> }>;
}

const paths =
  'PATHS are files and folders, the current folder unless given. A folder is searched for .headpin files; what .gitignore names is left out.';

export const commands = {
  check: {
    usage: 'check [PATHS]',
    summary: 'Say what is wrong or missing in a strategy, with its place and what fixing it gains.',
    more: [
      paths,
      'A path inside a strategy brings in the rest of that strategy, so that names resolve and the readiness is right; only findings in the paths asked for are printed and counted.',
      'Exit codes: 0 nothing at or above the threshold, 1 findings, 2 the work could not be done.',
    ],
    options: ['format', 'fail-on', 'min-score', 'base', 'baseline', 'update-baseline', 'stdin-filename', 'watch', 'today'],
    formats: ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'],
    load: () => import('../commands/check.ts'),
  },
  score: {
    usage: 'score [PATHS]',
    summary: 'Show the scoreboard, how far it can be trusted, the sizing and the readiness.',
    more: [paths, 'A path inside a strategy stands for the whole strategy.'],
    options: ['format', 'today'],
    formats: ['pretty', 'json', 'csv', 'markdown'],
    load: () => import('../commands/score.ts'),
  },
  report: {
    usage: 'report [PATHS] -o FILE',
    summary: 'Write the report; the ending of FILE chooses .html, .md, .json, .svg (the scoreboard) or .pdf.',
    more: [
      paths,
      'A report is about one strategy: where the paths hold several, name one.',
      'A .pdf is printed by a Chromium, Chrome or Edge that is installed; HEADPIN_BROWSER or --browser names another.',
    ],
    options: ['output', 'watch', 'open', 'browser', 'today'],
    load: () => import('../commands/report.ts'),
  },
  diff: {
    usage: 'diff [A] [B] [PATHS]',
    summary: 'Say what changed between two states of a strategy, and what follows from it.',
    more: [
      'A and B are git revisions, or two folders. Without them HEAD is compared with the work tree, with A alone A is.',
      'Formatting and order are no change. Things are matched by name; one that was renamed or moved is said to be.',
      'Exit codes: 0 compared, 2 the work could not be done; with --fail-on, 1 when there are new findings from that severity on.',
    ],
    options: ['format', 'fail-on', 'today'],
    formats: ['pretty', 'json', 'markdown', 'html'],
    load: () => import('../commands/diff.ts'),
  },
  review: {
    usage: 'review --base REV [PATHS]',
    summary: 'One page for the reviewer of a branch: what changed since it left REV, and only the findings that are new.',
    more: [
      paths,
      'Nothing is printed where nothing changed.',
      'Exit codes: 0 compared, 2 the work could not be done; with --fail-on, 1 when there are new findings from that severity on.',
    ],
    options: ['base', 'format', 'fail-on', 'today'],
    formats: ['markdown', 'github'],
    load: () => import('../commands/review.ts'),
  },
  fmt: {
    usage: 'fmt [PATHS]',
    summary: 'Format files in place. The meaning and every comment stay as they are.',
    more: [paths],
    options: ['check', 'stdin'],
    load: () => import('../commands/fmt.ts'),
  },
  explain: {
    usage: 'explain RULE|NAME|WORD [PATHS]',
    summary: 'Show the page of a rule, how the figures behind a name come about, or what a word of the language is for.',
    more: [
      'RULE is an id such as segment/too-wide. NAME is a name that a strategy in PATHS declares.',
      'WORD is a keyword or a property, such as "reason to buy" or spend.',
      paths,
    ],
    options: ['format', 'today'],
    formats: ['pretty', 'json'],
    load: () => import('../commands/explain.ts'),
  },
  rules: {
    usage: 'rules',
    summary: 'List the rules with severity and weight.',
    options: ['format'],
    formats: ['pretty', 'json'],
    most: 0,
    load: () => import('../commands/rules.ts'),
  },
  init: {
    usage: 'init [DIR]',
    summary: 'Write a commented starter strategy. Files that exist are left alone.',
    options: ['template'],
    most: 1,
    load: () => import('../commands/init.ts'),
  },
  export: {
    usage: 'export [PATHS]',
    summary: 'Write the ratings of a strategy as CSV, a row for each rater and scenario.',
    more: [
      'PATHS name one strategy; the current folder unless given. A cell that a spreadsheet would take for a formula gets an apostrophe.',
    ],
    options: ['output'],
    load: () => import('../commands/export.ts'),
  },
  import: {
    usage: 'import FILE [PATHS]',
    summary: 'Read ratings from CSV into the ballots; nothing is written where a cell is wrong.',
    more: [
      'FILE has the columns rater and scenario, any criteria, and note; commas, semicolons or tabs set them apart. A row replaces what that rater gave that scenario; rows and columns that are not there stay as they are.',
      'Each bad cell is named by its address, such as B7. A rater without a ballot gets a file in ballots.',
    ],
    options: [],
    load: () => import('../commands/import.ts'),
  },
  completion: {
    usage: 'completion bash|zsh|fish',
    summary: 'Print the script by which a shell completes headpin.',
    options: [],
    most: 1,
    load: async () => {
      const { printCompletion } = await import('../commands/completion.ts');
      return { run: (invocation) => printCompletion(invocation, everyCommand()) };
    },
  },
  schema: {
    usage: 'schema check|score|diff|config',
    summary: 'Print the JSON Schema of a machine output, or of headpin.json.',
    options: [],
    most: 1,
    load: () => import('../commands/schema.ts'),
  },
  lsp: {
    usage: 'lsp --stdio',
    summary: 'Run the language server for an editor.',
    options: ['stdio'],
    most: 0,
    load: () => import('../commands/lsp.ts'),
  },
} as const satisfies Record<string, CommandSpec>;

function everyCommand(): Readonly<Record<string, CommandSpec>> {
  return commands;
}

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];
export const commandSpec = (name: CommandName): CommandSpec => commands[name];
