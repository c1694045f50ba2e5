export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * Each script hands the words up to the cursor to `leitfaden completion words` and gets one candidate a line: the word, a space, what it
 * means. A line `:files` asks the shell for its own completion of file names.
 */
const scripts: { readonly [shell in Shell]: string } = {
  bash: `_leitfaden() {
  local cur=\${COMP_WORDS[COMP_CWORD]} word
  COMPREPLY=()
  while read -r word _; do
    if [ "$word" = :files ]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
    else
      COMPREPLY+=("$word")
    fi
  done < <(leitfaden completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _leitfaden leitfaden`,
  zsh: `#compdef leitfaden
_leitfaden() {
  local line word
  local -a found
  leitfaden completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null | while IFS= read -r line; do
    word=\${line%% *}
    if [[ $word == :files ]]; then
      _files
    else
      found+=("\${word//:/\\\\:}:\${line#* }")
    fi
  done
  (( \${#found} )) && _describe leitfaden found
}
if [[ $funcstack[1] == _leitfaden ]]; then _leitfaden "$@"; else compdef _leitfaden leitfaden; fi`,
  fish: `function __leitfaden_words
  set -l words (commandline -opc) (commandline -ct)
  for line in (leitfaden completion words -- $words[2..-1] 2>/dev/null)
    if test $line = :files
      __fish_complete_path (commandline -ct)
    else
      string replace ' ' \\t -- $line
    end
  end
end
complete -c leitfaden -f -a '(__leitfaden_words)'`,
}

/** What a shell has to read to complete `leitfaden`. */
export function shellScript(shell: Shell): string[] {
  return scripts[shell].split('\n')
}
