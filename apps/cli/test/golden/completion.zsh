#compdef leitfaden
_leitfaden() {
  local line word
  local -a found
  leitfaden completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null | while IFS= read -r line; do
    word=${line%% *}
    if [[ $word == :files ]]; then
      _files
    else
      found+=("${word//:/\\:}:${line#* }")
    fi
  done
  (( ${#found} )) && _describe leitfaden found
}
if [[ $funcstack[1] == _leitfaden ]]; then _leitfaden "$@"; else compdef _leitfaden leitfaden; fi
