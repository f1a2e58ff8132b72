import type { CommandWords, OptionWords, Value, Vocabulary } from './vocabulary.ts'

/** The completion script for fish: https://fishshell.com/docs/current/completions.html */
export function fishScript({ program, commands }: Vocabulary): string {
  return `# fish completion for carelint, made by "carelint completion fish"
${commands.map(({ name, description }) => `complete -c carelint -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`).join('\n')}
${program.options.map(option => optionLine(option, '')).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`
}

function commandLines({ name, options, operands }: CommandWords): string[] {
  const seen = `__fish_seen_subcommand_from ${name}`
  const own = options.filter(({ names }) => !names.includes('--help'))
  const lines = own.map(option => optionLine(option, ` -n '${seen}'`))
  const [first, ...others] = operands
  if (first === undefined || typeof first === 'string') {
    return first === 'file' ? lines : [...lines, `complete -c carelint -n '${seen}' -f`]
  }
  const open = others.length === 0 ? seen : `${seen}; and not __fish_seen_subcommand_from ${first.join(' ')}`
  return [...lines, `complete -c carelint -n '${open}' -f -a ${quoted(first.join(' '))}`]
}

function optionLine({ names, description, value }: OptionWords, here: string): string {
  const flags = names.map(name => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('')
  return `complete -c carelint${here}${flags}${value === undefined ? '' : valueFlags(value)} -d ${quoted(description)}`
}

function valueFlags(value: Value): string {
  if (value === 'file') return ' -r -F'
  if (value === 'folder') return " -x -a '(__fish_complete_directories)'"
  return value === 'any' ? ' -x' : ` -x -a ${quoted(value.join(' '))}`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
