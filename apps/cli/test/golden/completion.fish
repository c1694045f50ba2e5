function __leitfaden_words
  set -l words (commandline -opc) (commandline -ct)
  for line in (leitfaden completion words -- $words[2..-1] 2>/dev/null)
    if test $line = :files
      __fish_complete_path (commandline -ct)
    else
      string replace ' ' \t -- $line
    end
  end
end
complete -c leitfaden -f -a '(__leitfaden_words)'
