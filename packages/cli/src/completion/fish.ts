import type { CompletedCommand } from './words.ts';

/** A script for fish: `headpin completion fish | source`. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, doc, options, words }) => {
    const inside = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c headpin -f -n __fish_use_subcommand -a ${name} -d ${quoted(doc)}`,
      ...options.map((option) => {
        const short = option.short === undefined ? '' : ` -s ${option.short}`;
        const value = option.takesValue ? (option.words.length > 0 ? ` -x -a ${quoted(option.words.join(' '))}` : ' -r') : '';
        return `complete -c headpin ${inside}${short} -l ${option.name}${value} -d ${quoted(option.doc)}`;
      }),
      ...(words.length > 0 ? [`complete -c headpin -f ${inside} -a ${quoted(words.join(' '))}`] : []),
    ];
  });
  return `# Completion of headpin for fish; put this into config.fish: headpin completion fish | source\n${lines.join('\n')}\n`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
