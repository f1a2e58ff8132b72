import type { Argument, Command, Option } from 'commander'

/** What a value may be: a file, a folder, one of some words, or anything. */
export type Value = 'file' | 'folder' | 'any' | readonly string[]

/** An option with all its names. */
export interface OptionWords {
  readonly names: readonly string[]
  readonly description: string
  /** Absent when it takes none. */
  readonly value?: Value
}

/** A command, or the program itself, whose name is then empty. */
export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  /** The values it takes, in their order; the last one may come again. */
  readonly operands: readonly Value[]
}

/** Everything that can be typed. */
export interface Vocabulary {
  readonly program: CommandWords
  readonly commands: readonly CommandWords[]
}

/** Reads a program for what can be typed; `ruleIds` stand wherever a rule is asked for. */
export function readVocabulary(program: Command, ruleIds: readonly string[]): Vocabulary {
  const read = (command: Command, name: string): CommandWords => {
    const helper = command.createHelp()
    return {
      name,
      description: command.description(),
      options: helper.visibleOptions(command).map(option => readOption(option, ruleIds)),
      operands: command.registeredArguments.map(argument => readValue(argument.name(), argument, ruleIds)),
    }
  }
  return { program: read(program, ''), commands: program.commands.map(command => read(command, command.name())) }
}

function readOption(option: Option, ruleIds: readonly string[]): OptionWords {
  const names = [option.short, option.long].filter(name => name !== undefined)
  const { description } = option
  if (!option.required && !option.optional) return { names, description }
  const [, placeholder = ''] = /[<[]([^>\]]*)/.exec(option.flags) ?? []
  return { names, description, value: readValue(placeholder, option, ruleIds) }
}

function readValue(
  placeholder: string,
  { argChoices }: Pick<Option & Argument, 'argChoices'>,
  ruleIds: readonly string[],
): Value {
  if (argChoices) return argChoices
  if (placeholder === 'rule') return ruleIds
  if (placeholder === 'rule=level') return ruleIds.map(id => `${id}=`)
  if (placeholder === 'folder') return 'folder'
  return /^(?:file|files|path|paths|reports)$/.test(placeholder) ? 'file' : 'any'
}
