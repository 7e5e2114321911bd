/** One line of a text, damaged in every way that a slip of the hand can: characters and words missing, changed, added. */

export interface Damage {
  readonly what: 'quote' | 'colon' | 'brace' | 'comma' | 'letters' | 'word' | 'name' | 'junk' | 'text';
  readonly line: string;
}

/** What is put in before each word and at the ends; the last one is a text that some places take. */
const junk = ['@@', ')', 'junk', '= 5', ';', ',', ':', '"x"'];

export function damagesOf(line: string): Damage[] {
  const outside = outsideTexts(line);
  const without = (at: number, length = 1) => line.slice(0, at) + line.slice(at + length);
  const damages: Damage[] = [];
  const marks = { '"': 'quote', ':': 'colon', '{': 'brace', '}': 'brace', ',': 'comma' } as const;
  for (const [at, mark] of [...line].entries()) {
    const what = marks[mark as keyof typeof marks];
    if (what !== undefined && (outside[at] || what === 'quote')) damages.push({ what, line: without(at) });
  }
  for (const { index: at, 0: word } of line.matchAll(/[\p{L}_][\p{L}\p{Nd}_]{2,}/gu)) {
    if (!outside[at]) continue;
    damages.push({ what: 'letters', line: without(at + 1) });
    damages.push({ what: 'letters', line: line.slice(0, at) + line[at + 1] + line[at] + line.slice(at + 2) });
    damages.push({ what: 'name', line: `${line.slice(0, at)}zzqx${line.slice(at + word.length)}` });
    damages.push({ what: 'word', line: without(at, word.length) });
  }
  for (const at of gapsOf(line, outside)) {
    for (const added of junk)
      damages.push({ what: added === '"x"' ? 'text' : 'junk', line: `${line.slice(0, at)} ${added} ${line.slice(at)}` });
  }
  return damages.filter((damage) => damage.line !== line);
}

/** For each character whether it stands outside texts and comments. */
function outsideTexts(line: string): boolean[] {
  const code = line.replace(/"[^"]*"|\/\/.*|\/\*.*?\*\//g, (match) => ' '.repeat(match.length));
  return [...line].map((character, at) => code[at] === character);
}

const gapsOf = (line: string, outside: readonly boolean[]): number[] => {
  const first = line.length - line.trimStart().length;
  const inside = [...outside.keys()].filter((at) => at > first && outside[at] && line[at] === ' ' && line[at - 1] !== ' ');
  return /\/\/|\*\//.test(line) ? [first, ...inside] : [first, ...inside, line.length];
};
