/** Earlier states of files. Read from git where git may run: a host in a web worker has none. */

/** A file of a strategy as it was. */
export interface PastFile {
  /** From the folder asked for, with `/`; `../` leads to other folders of the repository. */
  readonly path: string;
  readonly text: string;
}

export interface PastFiles {
  /** The id of the commit. */
  readonly commit: string;
  readonly files: readonly PastFile[];
  /** Files that were there and count for nothing, with the reason: `is not UTF-8`. */
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
}

/** States to compare with that need no typing. */
export interface Offers {
  /** The last commit. */
  readonly head: string;
  /** Where the work at hand left the branch that all others come from, unless that is the last commit itself. */
  readonly left: { readonly branch: string; readonly commit: string } | undefined;
}

/** Folders and files are paths of the machine. All throw an error that says why there is nothing, and what to do. */
export interface History {
  offers(folder: string): Promise<Offers>;
  /** The id of the commit that a revision names: a branch, a tag, a commit, or such as `HEAD~3`. */
  commitOf(folder: string, revision: string): Promise<string>;
  /** Every strategy file of the repository at a commit. */
  filesAt(folder: string, commit: string): Promise<PastFiles>;
  /** A file as it was; `undefined` where it was not there. */
  textAt(file: string, commit: string): Promise<string | undefined>;
  /** The folder and the name of the file that git writes to whenever the last commit is another one. */
  headLog(folder: string): { readonly folder: string; readonly name: string };
}
