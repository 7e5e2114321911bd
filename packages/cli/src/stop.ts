/** Ends a command that could not do its work: exit code 2, and one line on stderr that says what to do. */
export class Stop extends Error {}

export const exitCodes = { clean: 0, findings: 1, stopped: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
