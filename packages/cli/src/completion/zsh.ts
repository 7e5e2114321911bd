import type { CompletedCommand, CompletedOption } from './words.ts';

/** A script for zsh: `source <(headpin completion zsh)`, or a file `_headpin` on the fpath. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, doc }) => `    ${quoted(`${name}:${doc.replaceAll(':', '\\:')}`)}`);
  const cases = commands.map(
    ({ name, options, words }) => `    ${name})
      _arguments -S \\
${options.map((option) => `        ${argument(option)} \\`).join('\n')}
        ${words.length > 0 ? quoted(`1:word:(${words.join(' ')})`) : quoted('*:path:_files')} ;;`,
  );
  return `#compdef headpin
# Completion of headpin for zsh; put this into ~/.zshrc: source <(headpin completion zsh)
_headpin() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _headpin headpin
`;
}

function argument({ name, short, doc, takesValue, words }: CompletedOption): string {
  const about = `[${doc.replace(/[[\]:]/g, '\\$&')}]`;
  const value = takesValue ? `:${name}:${words.length > 0 ? `(${words.join(' ')})` : '_files'}` : '';
  return short === undefined ? quoted(`--${name}${about}${value}`) : `{-${short},--${name}}${quoted(`${about}${value}`)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
