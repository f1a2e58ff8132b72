import type { Command } from 'commander'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import type { Shell } from './shells.ts'
import { readVocabulary } from './vocabulary.ts'
import { zshScript } from './zsh.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** The completion script of a shell for a program; `ruleIds` stand wherever a rule is asked for. */
export function completionScript(program: Command, shell: Shell, ruleIds: readonly string[]): string {
  return scripts[shell](readVocabulary(program, ruleIds))
}
