import type { CompletedCommand } from './words.ts';

/** A script for bash 4 and newer: `source <(headpin completion bash)`. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const values = options.flatMap((option) => {
      if (!option.takesValue) return [];
      const flags = [`--${option.name}`, ...(option.short === undefined ? [] : [`-${option.short}`])].join('|');
      return [`        ${flags}) ${option.words.length > 0 ? `words="${option.words.join(' ')}"` : 'words=""; files=1'} ;;`];
    });
    const flags = options.map((option) => `--${option.name}`).join(' ');
    return `    ${name})
      case "$previous" in
${values.join('\n')}
        *) words="${[flags, ...words].join(' ')}"; files=${words.length > 0 ? 0 : 1} ;;
      esac ;;`;
  });
  return `# Completion of headpin for bash; put this into ~/.bashrc: source <(headpin completion bash)
_headpin() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words="" files=0
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "$command" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "$files" -eq 1 ] && [ "\${#COMPREPLY[@]}" -eq 0 ]; then compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -F _headpin headpin
`;
}
