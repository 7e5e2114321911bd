/** Every `.headpin` file of the example strategies. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../data/examples/', import.meta.url);

export const examples: readonly { readonly file: string; readonly text: string }[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.headpin'))
  .sort()
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(new URL(file, folder), 'utf8') }));
