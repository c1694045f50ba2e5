import { type Command, same } from '../command.ts'
import { showing } from '../options.ts'
import { shells } from './shell-script.ts'

export const command: Command = {
  summary: { de: 'Vervollständigung mit Tab für bash, zsh und fish', en: 'completion with Tab for bash, zsh and fish' },
  description: {
    de: 'Schreibt ein Skript, das der Shell Befehle, Optionen, Zahlen und Fragen beibringt. Mit dem Wort „words“ statt einer Shell nennt es, was hinter -- weitergehen kann; so fragt das Skript.',
    en: 'Writes a script that teaches the shell commands, options, figures and questions. With “words” in place of a shell it tells how what stands behind -- can go on; that is how the script asks.',
  },
  arguments: [
    { name: { de: 'Shell', en: 'shell' }, help: same(shells.join(', ')), required: true, words: shells },
    {
      name: { de: 'Wörter', en: 'words' },
      help: { de: 'eine Befehlszeile bis zum Cursor', en: 'a command line up to the cursor' },
      required: false,
      several: true,
    },
  ],
  options: showing,
  examples: [
    [same('completion bash >> ~/.bashrc'), { de: 'für bash, auf Dauer', en: 'for bash, for good' }],
    [
      same('completion zsh > ~/.zsh/_leitfaden'),
      { de: 'für zsh, in einen Ordner aus fpath', en: 'for zsh, into a folder of fpath' },
    ],
    [same('completion fish > ~/.config/fish/completions/leitfaden.fish'), { de: 'für fish', en: 'for fish' }],
  ],
  load: () => import('./run.ts'),
}
