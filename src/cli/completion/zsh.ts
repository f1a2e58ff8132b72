import type { CommandWords, OptionWords, Value, Vocabulary } from './vocabulary.ts'

/** The completion script for zsh: https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
export function zshScript({ program, commands }: Vocabulary): string {
  const taking = [program, ...commands].flatMap(({ options }) => options.filter(({ value }) => value !== undefined))
  return `#compdef carelint
# zsh completion for carelint, made by "carelint completion zsh"
_carelint() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} command= skip= word
  integer operands=0
  local -a commands options
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ -n $skip ]]; then skip=; continue; fi
    case $word in
      ${[...new Set(taking.flatMap(({ names }) => names))].join('|')}) skip=1 ;;
      -?*) ;;
      *)
        if (( operands == 0 )) && [[ -z $command ]] && (( \${commands[(I)$word:*]} )); then command=$word
        else (( operands += 1 )); fi ;;
    esac
  done
  if [[ -n $skip ]]; then
    case $prev in
${optionCases(taking)}
    esac
    return
  fi
  if [[ $cur == -* ]]; then
    options=(
${optionEntries(program)}
    )
    case $command in
${commands.map(command => `      ${command.name}) options+=(\n${optionEntries(command)}\n      ) ;;`).join('\n')}
    esac
    _describe option options
    return
  fi
  case $command:$operands in
    :0) _describe command commands; _files ;;
${commands.flatMap(operandCases).join('\n')}
    *) _files ;;
  esac
}
if [[ $funcstack[1] == _carelint ]]; then _carelint "$@"; else compdef _carelint carelint; fi
`
}

function optionEntries({ options }: CommandWords): string {
  return options
    .flatMap(({ names, description }) => names.map(name => `      ${quoted(`${name}:${description}`)}`))
    .join('\n')
}

function optionCases(options: readonly OptionWords[]): string {
  const seen = new Set<string>()
  return options
    .flatMap(({ names, value = 'any' }) => {
      const fresh = names.filter(name => !seen.has(name))
      for (const name of fresh) seen.add(name)
      return fresh.length === 0 ? [] : [`      ${fresh.join('|')}) ${reply(value)} ;;`]
    })
    .join('\n')
}

function operandCases({ name, operands }: CommandWords): string[] {
  const cases = operands.map((value, index) => `    ${name}:${index}) ${reply(value)} ;;`)
  return operands.at(-1) === 'file' ? cases : [...cases, `    ${name}:*) ;;`]
}

function reply(value: Value): string {
  if (value === 'file') return '_files'
  if (value === 'folder') return '_files -/'
  if (value === 'any') return ':'
  const nospace = value.every(word => word.endsWith('=')) ? "-S '' " : ''
  return `compadd ${nospace}-- ${value.join(' ')}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
