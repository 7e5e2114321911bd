import { at, rule } from '../rule.ts';

/** The file counts for nothing until it is cut; all others work on. */
export default rule({
  id: 'language/too-large',
  summary: 'A file must stay within what the server can read in an instant.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  parameters: {
    largestFile: { value: 1_048_576, unit: 'bytes', meaning: 'largest file read' },
    mostTokens: { value: 200_000, unit: 'count', meaning: 'most words, values and comments read in one file' },
    deepest: { value: 64, unit: 'count', meaning: 'deepest nesting read' },
  },
  messages: {
    main: 'This file has {size}, more than the {limit} that Headpin reads, so nothing in it counts. Split it: all files of the folder form one strategy.',
    depth: 'Braces are nested {depth} deep here; nothing in the language goes deeper than 3. Close the ones before.',
  },
});
