/** What kept the page from being printed, in one line for the reader. */
export class PrintFailure extends Error {}
