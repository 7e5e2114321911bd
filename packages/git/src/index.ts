/** What a repository holds, read by git's plumbing alone. */
export { commitOf, findCommit, mergeBase } from './git.ts';
export { Refusal } from './refusal.ts';
export { nestedRepository, type Repository, repositoryOf } from './repository.ts';
export { leftAwayBy } from './sparse.ts';
export { type CommittedFile, type CommittedFiles, filesAt } from './tree.ts';
