import { nearest } from '../command-line/nearest.ts';
import type { Invocation } from '../command-line/parse.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { write } from '../terminal/output.ts';

const schemas = {
  check: async () => (await import('../schema/check.ts')).checkSchema,
  score: async () => (await import('../schema/score.ts')).scoreSchema,
  diff: async () => (await import('../schema/diff.ts')).diffSchema,
  config: async () => (await import('../schema/config.ts')).configSchema,
} as const satisfies Record<string, () => Promise<object>>;
const names = Object.keys(schemas) as (keyof typeof schemas)[];

/** Prints the JSON Schema of a machine output. */
export async function run({ positionals }: Invocation): Promise<ExitCode> {
  const [asked = ''] = positionals;
  const name = names.find((one) => one === asked);
  if (name === undefined) {
    if (asked === '') throw new Stop(`name the schema to print, such as \`headpin schema check\`; there are ${names.join(', ')}`);
    const near = nearest(asked, names);
    throw new Stop(`\`${asked}\` is no schema; ${near === undefined ? `there are ${names.join(', ')}` : `did you mean \`${near}\`?`}`);
  }
  write('stdout', `${jsonText(await schemas[name]())}\n`);
  return exitCodes.clean;
}
