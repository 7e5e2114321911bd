import { Refusal } from '@headpin/git/refusal.ts';

/** Ends a command that could not do its work: exit code 2, and one line on stderr that says what to do. */
export class Stop extends Error {}

/** Whether an error says in words what keeps the command from its work, and is no fault. */
export const saysWhy = (error: unknown): error is Error => error instanceof Stop || error instanceof Refusal;

export const exitCodes = { clean: 0, findings: 1, stopped: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
