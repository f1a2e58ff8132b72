import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  type Carelint,
  didYouMean,
  displayPath,
  findFiles,
  type ProfileId,
  printable,
  profileIds,
} from '../../index.ts'
import { type Io, usesUnicode } from '../io.ts'
import type { RunFlags } from '../options.ts'
import { type Answers, type CiKind, type HookKind, type TreatmentKind, treatmentKindNames } from './answers.ts'
import { configText } from './config-text.ts'
import { ciFile, type Extra, hookFile } from './extras.ts'
import { lookAround, type Project } from './project.ts'

/** The options of `init` as commander hands them over. */
export interface InitFlags extends Pick<RunFlags, 'profile' | 'strictness'> {
  readonly yes?: boolean
  readonly treatments?: readonly string[]
  readonly posts?: readonly string[]
  readonly hook?: HookKind
  readonly ci?: CiKind
}

const configName = '.carelintrc.yaml'

/**
 * Writes a configuration, and a hook and a pipeline where they are wanted, and gives the exit code. Nothing that exists is
 * written over: then it says what is there, and the code is 2.
 */
export async function init(
  carelint: Carelint,
  flags: InitFlags,
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  if (!flags.yes && !io.canAsk) {
    complain('"init" asks questions, and nobody can answer here; add --yes, and options for what is not usual.')
    return 2
  }
  const given = answersOf(flags, complain)
  const mistake = await mistakeOf(given?.posts ?? [], io)
  if (mistake) complain(mistake)
  if (!given || mistake) return 2
  const found = carelint.openConfigurations({ cwd: io.cwd }).configFor(io.cwd)?.path
  const here = found !== undefined && [io.cwd, join(io.cwd, '.config')].includes(dirname(found))
  if (here) {
    complain(`${displayPath(found, io.cwd)} is there already and is left as it is.`)
    if (!flags.hook && !flags.ci) return 2
  }
  const project = await lookAround(io)
  const answers = flags.yes || here ? usual(given, project) : await ask(given, project, io)
  if (!answers) return 130
  const wanted = extras(answers, project, complain)
  if (!wanted) return 2
  const files = [...(here ? [] : [{ path: configName, text: configText(answers), part: '' }]), ...wanted]
  const written = files.map(file => write(file, io, complain))
  if (!here && found !== undefined) io.stdout.write(`${displayPath(found, io.cwd)} no longer holds in this folder.\n`)
  const { problems } = carelint.openConfigurations({ cwd: io.cwd })
  for (const { message } of problems) complain(message)
  io.stdout.write(nextSteps(project))
  return here || written.includes(false) || problems.length > 0 ? 2 : 0
}

function answersOf(flags: InitFlags, complain: (message: string) => void): Partial<Answers> | undefined {
  const words = flags.profile ?? []
  const degree = words.find(word => word === 'strict' || word === 'lenient')
  const places = words.filter(word => word !== 'strict' && word !== 'lenient')
  const unknown = [
    ...places
      .filter(word => !profileIds.includes(word as ProfileId))
      .map(word => `"${word}" is no profile; profiles are ${profileIds.join(', ')}.${didYouMean(word, profileIds)}`),
    ...(flags.treatments ?? [])
      .filter(word => !treatmentKindNames.includes(word as TreatmentKind))
      .map(
        word =>
          `"${word}" is no kind of treatment; kinds are ${treatmentKindNames.join(', ')}.${didYouMean(word, treatmentKindNames)}`,
      ),
  ]
  unknown.forEach(complain)
  if (unknown.length > 0) return undefined
  const strictness = flags.strictness ?? degree
  return {
    ...(places.length > 0 && { profiles: places as ProfileId[] }),
    ...(flags.treatments && { treatments: flags.treatments as TreatmentKind[] }),
    ...(strictness !== undefined && { strictness: strictness as Answers['strictness'] }),
    ...(flags.posts && { posts: flags.posts.filter(path => path !== '.') }),
    ...(flags.hook && { hook: flags.hook }),
    ...(flags.ci && { ci: flags.ci }),
  }
}

function usual(given: Partial<Answers>, { folders }: Project): Answers {
  return { profiles: ['us'], treatments: [], strictness: 'standard', posts: folders.slice(0, 1), ...given }
}

async function ask(given: Partial<Answers>, project: Project, io: Io): Promise<Answers | undefined> {
  const { askQuestions } = await import('./questions.ts')
  return askQuestions(given, project, posts =>
    posts.every(path => /[*?[\]{}]/.test(path) || existsSync(resolve(io.cwd, path)))
      ? undefined
      : 'There is no such folder.',
  )
}

async function mistakeOf(posts: readonly string[], io: Io): Promise<string | undefined> {
  const { problems } = await findFiles(posts, io.cwd, true)
  const [problem] = problems
  return problem && `${problem.path}: ${problem.message}`
}

function extras(answers: Answers, project: Project, complain: (message: string) => void): readonly Extra[] | undefined {
  const { hook, ci } = answers
  if ((hook || ci) && !project.isTop) {
    complain('Hooks and pipelines belong to the top of a repository; run "init" for them there.')
    return undefined
  }
  const hooked = hook && hookFile(hook, project)
  if (hook && !hooked) {
    complain('A hook of Git needs a repository that Git can read.')
    return undefined
  }
  return [...(hooked ? [hooked] : []), ...(ci ? [ciFile(ci, project)] : [])]
}

function write({ path, text, part, executable }: Extra, io: Io, complain: (message: string) => void): boolean {
  const absolute = resolve(io.cwd, path)
  const shown = displayPath(absolute, io.cwd)
  try {
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, text, { flag: 'wx', mode: executable ? 0o755 : 0o644 })
    io.stdout.write(`${usesUnicode(io) ? '✔' : 'ok'} ${printable(shown)}\n`)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    complain(
      code === 'EEXIST'
        ? `${shown} is there already and is left as it is.`
        : `${shown} cannot be written (${code ?? 'unknown error'}).`,
    )
    if (code === 'EEXIST' && part !== '') io.stdout.write(`\nFor ${printable(shown)}:\n\n${part}\n`)
    return false
  }
}

function nextSteps({ hasCarelint }: Project): string {
  const steps = [
    ...(hasCarelint ? [] : [['npm install --save-dev carelint', 'puts it into the project']]),
    ['npx carelint', 'checks the pages'],
    ['npx carelint baseline write', 'accepts what stands today, so that only new text fails'],
    ['npx carelint explain <rule>', 'says why, on whose authority, and what may be written instead'],
  ]
  const longest = Math.max(...steps.map(([command = '']) => command.length))
  return `\nNext:\n${steps.map(([command = '', what = '']) => `  ${command.padEnd(longest)}  ${what}\n`).join('')}`
}
