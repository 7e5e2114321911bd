import type { PastFiles } from './history.ts';

/** Files that are named; of more, their number is said. */
const named = 3;

/**
 * Which files of a strategy counted for nothing in the state compared with, in words of the command line; nothing where
 * all of them count. Those of other folders are not this strategy's.
 */
export function leftOutThere(leftOut: PastFiles['leftOut'], there: string): string | undefined {
  const own = leftOut.filter(({ path }) => !path.startsWith('../'));
  const said = own.slice(0, named).map(({ path, why }) => `${path} at ${there} ${why}, so it counts for nothing there.`);
  const more = own.length - said.length;
  if (more > 0) said.push(`The same holds for ${more} more ${more === 1 ? 'file' : 'files'}.`);
  return said.length === 0 ? undefined : said.join(' ');
}
