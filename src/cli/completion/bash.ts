import type { CommandWords, OptionWords, Value, Vocabulary } from './vocabulary.ts'

/** The completion script for bash: https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
export function bashScript({ program, commands }: Vocabulary): string {
  const all = [program, ...commands]
  const taking = all.flatMap(({ options }) => options.filter(({ value }) => value !== undefined))
  const names = commands.map(({ name }) => name)
  return `# bash completion for carelint, made by "carelint completion bash"
_carelint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" operands=0 skip="" word
  COMPREPLY=()
  if [[ $cur == = ]]; then cur=""
  elif [[ $prev == = ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word == = ]]; then skip=1; continue; fi
    if [[ -n $skip ]]; then skip=""; continue; fi
    case "$word" in
      ${unique(taking.flatMap(option => option.names)).join('|')}) skip=1 ;;
      -?*) ;;
      *)
        if [[ $operands -eq 0 && -z $command && " ${names.join(' ')} " == *" $word "* ]]; then command="$word"
        else operands=$((operands + 1)); fi ;;
    esac
  done
  if [[ -n $skip ]]; then
    case "$prev" in
${optionCases(taking)}
    esac
    return
  fi
  if [[ $cur == -* ]]; then
    local options="${optionNames(program)}"
    case "$command" in
${commands.map(command => `      ${command.name}) options+=" ${optionNames(command)}" ;;`).join('\n')}
    esac
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return
  fi
  case "$command:$operands" in
    :0)
      compopt -o filenames 2> /dev/null
      COMPREPLY=($(compgen -W "${names.join(' ')}" -- "$cur"))
      _carelint_files ;;
${commands.flatMap(operandCases).join('\n')}
    *) _carelint_files ;;
  esac
}
_carelint_files() {
  local path
  compopt -o filenames 2> /dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -f -- "$cur")
}
complete -F _carelint carelint
`
}

function optionNames({ options }: CommandWords): string {
  return options.flatMap(({ names }) => names).join(' ')
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
  if (value === 'file') return '_carelint_files'
  if (value === 'folder') return 'compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -d -- "$cur"))'
  if (value === 'any') return ':'
  const nospace = value.every(word => word.endsWith('=')) ? 'compopt -o nospace 2> /dev/null; ' : ''
  return `${nospace}COMPREPLY=($(compgen -W "${value.join(' ')}" -- "$cur"))`
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}
