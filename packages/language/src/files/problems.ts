/** What kept a file or folder from being read: collected, so that one of them does not lose its neighbours. */
export interface Problem {
  /** As shown. */
  readonly path: string;
  /** What is the matter, such as `it may not be read`. */
  readonly what: string;
  /** What to do. */
  readonly remedy: string;
}

const shownAtMost = 5;

const byCode: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: ['may not be read', 'give yourself permission to read it'],
  EPERM: ['may not be read', 'give yourself permission to read it'],
  ENOENT: ['does not exist', 'correct the path'],
  ELOOP: ['is a link that leads to itself', 'remove the link'],
  ENOTDIR: ['does not exist', 'correct the path'],
  EMFILE: ['cannot be opened while so many files are open', 'close some and try again'],
};

/** The problem behind an error of the file system. */
export function problemOf(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const [what, remedy] = byCode[code] ?? [`cannot be read (${code})`, 'look at the disk'];
  return { path, what, remedy };
}

/** All problems in one line that says what to do. */
export function describeProblems(problems: readonly Problem[]): string {
  const [first] = problems;
  if (first === undefined) return '';
  if (problems.length === 1) return `${first.path} ${first.what}, so it counts for nothing; ${first.remedy}`;
  const named = problems.slice(0, shownAtMost).map(({ path, what }) => `${path} ${what}`);
  const more = problems.length > shownAtMost ? `, and ${problems.length - shownAtMost} more` : '';
  const remedies = [...new Set(problems.slice(0, shownAtMost).map(({ remedy }) => remedy))].join(', ');
  return `${problems.length} paths count for nothing: ${named.join(', ')}${more}; ${remedies}`;
}
