import { confirm, intro, isCancel, multiselect, select, text } from '@clack/prompts'
import { type ProfileId, profileIds, profiles, type Strictness } from '../../index.ts'
import { type Answers, type CiKind, type HookKind, hookKinds, treatmentKindNames, treatmentKinds } from './answers.ts'
import type { Project } from './project.ts'

/** Asks a person at a terminal for what is not answered yet; undefined when they break off. `mistake` judges the places of posts. */
export async function askQuestions(
  given: Partial<Answers>,
  project: Project,
  mistake: (posts: readonly string[]) => string | undefined,
): Promise<Answers | undefined> {
  intro('carelint init')
  try {
    const chosen = given.profiles ?? taken(await askProfiles())
    const treatments = given.treatments ?? taken(await askTreatments())
    const strictness = given.strictness ?? taken(await askStrictness())
    const posts = given.posts ?? split(taken(await askPosts(project, mistake)))
    const hook = given.hook ?? (project.isTop ? taken(await askHook(project)) : 'none')
    const ci = given.ci ?? (project.isTop ? taken(await askCi(project)) : 'none')
    return {
      profiles: chosen,
      treatments,
      strictness,
      posts,
      ...(hook !== 'none' && { hook }),
      ...(ci !== 'none' && { ci }),
    }
  } catch (error) {
    if (error === broken) return undefined
    throw error
  }
}

const broken = Symbol('broken off')

function taken<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw broken
  return answer as Exclude<T, symbol>
}

function askProfiles() {
  return multiselect<ProfileId>({
    message: 'Where does the clinic advertise?',
    options: profileIds.map(value => ({ value, label: profiles[value].name })),
    initialValues: ['us'],
    required: true,
  })
}

function askTreatments() {
  return multiselect({
    message: 'What does it offer? The usual promises of these treatments will fail the check.',
    options: treatmentKindNames.map(value => ({ value, label: treatmentKinds[value].title })),
    required: false,
  })
}

function askStrictness() {
  return select<Strictness>({
    message: 'How sharply shall it judge?',
    options: [
      { value: 'standard', label: 'standard' },
      { value: 'strict', label: 'strict' },
      { value: 'lenient', label: 'lenient', hint: 'the usual promises of your treatments only warn' },
    ],
  })
}

function askPosts({ folders }: Project, mistake: (posts: readonly string[]) => string | undefined) {
  const usual = folders[0] ?? '.'
  return text({
    message: 'Where do the posts live? Folders or globs, with commas between them.',
    placeholder: usual,
    defaultValue: usual,
    validate: value => mistake(split(value || usual)),
  })
}

function split(words: string): readonly string[] {
  const all = words.split(',').map(word => word.trim())
  return all.filter(word => word !== '' && word !== '.')
}

function askHook({ hook }: Project) {
  const names = [hook, ...hookKinds.filter(kind => kind !== hook)]
  return select<HookKind | 'none'>({
    message: 'Check what is about to be committed?',
    options: [
      { value: 'none', label: 'no' },
      ...names.map(value => ({ value, label: value === 'git' ? 'yes, with a hook of Git' : `yes, with ${value}` })),
    ],
  })
}

async function askCi({ ci }: Project): Promise<CiKind | 'none' | symbol> {
  const titles = { github: 'GitHub Actions', gitlab: 'GitLab CI' }
  const yes = await confirm({ message: `Check every change with ${titles[ci]}?`, initialValue: false })
  return isCancel(yes) ? yes : yes ? ci : 'none'
}
