/** How what is printed looks: coloured or not, and how wide. */
import { stdoutIsTerminal } from './output.ts';
import { wantsColour } from './paint.ts';

export interface Look {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Whether lines that are wider are broken: on a terminal, and nowhere else. */
  readonly wraps: boolean;
}

const widthElsewhere = 100;
const widest = 120;

/** The look of stdout; away from a terminal it is the same everywhere. */
export async function lookOf(noColour: boolean): Promise<Look> {
  const isTerminal = await stdoutIsTerminal();
  const columns = isTerminal ? process.stdout.columns : undefined;
  return {
    colour: wantsColour({ noColour, env: process.env, isTerminal }),
    width: Math.max(60, Math.min(columns ?? widthElsewhere, widest)),
    wraps: isTerminal,
  };
}
