import type { Argument, HelpConfiguration, Option } from 'commander'

/** How options and arguments are described: their words in a row, then what holds without them. */
export const helpStyle: HelpConfiguration = {
  optionDescription: option => described(option),
  argumentDescription: argument => described(argument),
}

function described({
  description,
  argChoices,
  defaultValue,
}: Pick<Option & Argument, 'description' | 'argChoices' | 'defaultValue'>): string {
  const words = argChoices ? `: ${argChoices.join(', ')}` : ''
  const usual = typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : ''
  return `${description}${words}${usual}`
}

/** What the help of the program says after its options and commands. */
export const programHelp = `
Examples:
  carelint
      check what the configuration names, or the current folder
  carelint posts about.html
      check a folder and a page
  carelint - --stdin-filename posts/new.md < draft.md
      check standard input as if it were that page
  carelint --staged
      in a commit hook: fail for what is new in the text of the next commit
  carelint --format text --format sarif=carelint.sarif
      write two reports of one run
  carelint explain cure-claim
      say why a rule exists, on whose authority, and what may be written instead

Exit codes:
  0    passed
  1    findings fail the run; --fail-on and --max-warnings say which do
  2    the run cannot be trusted: a mistake in the command or the configuration,
       a page that is missing or cannot be read; the rest is still shown
  130  ended by Ctrl-C

Environment:
  NO_COLOR, FORCE_COLOR   colours never or always; --[no-]color is stronger
  FORCE_HYPERLINK         links at a terminal: 1 always, 0 never
  LC_ALL, LC_CTYPE, LANG  a locale without UTF-8 gets signs of ASCII only
  CI                      no progress line
  GITHUB_STEP_SUMMARY     the file that --format github adds a summary to

Files:
  .carelintrc.yaml         settings of a folder and those below it; also
                           .carelintrc.json, or "carelint" in package.json
  .carelint-baseline.json  accepted findings
  .gitignore               what Git ignores is left out and counted

"carelint <command> --help" tells about a command.`

/** What the help of each command that checks pages says besides. */
export const sharedOptionsHelp = `
Options of "carelint --help" hold here too.`

/** What the help of "baseline" says of its actions. */
export const baselineHelp = `
Actions:
  write   accept all findings of today
  update  accept what is new and drop what is gone; there must be a baseline
  prune   drop what is gone
  check   fail when something is gone; changes nothing
${sharedOptionsHelp}`

/** What the help of "completion" says of the place of each script. */
export const completionHelp = `
Where it goes:
  bash  into ~/.bashrc:  source <(carelint completion bash)
  zsh   into ~/.zshrc, after "compinit":  source <(carelint completion zsh)
  fish  carelint completion fish > ~/.config/fish/completions/carelint.fish`
