import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { extname, relative, resolve, sep } from 'node:path'
import type { ChangedPage, Changes, Problem } from '../index.ts'
import { createGlobTest, displayPath, extensions, findFiles } from '../index.ts'
import { type Git, type GitEntry, openGit, readBlobs, readEntries } from './git.ts'
import type { Io } from './io.ts'
import { matchRenames } from './renames.ts'
import { cannotRead, openRepository, type Repository } from './repository.ts'

/** Which text a run is about: what is staged, or what changed since a commit; both together compare the two. */
export interface ChangeFlags {
  readonly staged?: boolean
  readonly since?: string
}

/** Finds the pages that changed, with their text now and before. What keeps Git from saying so is a problem. */
export async function findChanges(
  paths: readonly string[],
  { staged = false, since }: ChangeFlags,
  io: Io,
): Promise<Changes> {
  const nothing = staged
    ? 'Nothing is staged that carelint reads.'
    : `Nothing that carelint reads has changed since ${since}.`
  const failed = (...problems: Problem[]): Changes => ({ pages: [], problems, notes: [], skipped: 0, nothing })
  const repository = openRepository(io, staged ? '--staged' : '--since', since)
  if ('refusal' in repository) return failed({ message: repository.refusal })
  const { top, base } = repository
  const git = openGit(top, io.env)
  const listed = git(['ls-files', '--stage', '-z'])
  const others = staged ? undefined : git(['ls-files', '--others', '--exclude-standard', '-z'])
  const tree = base === undefined ? undefined : git(['ls-tree', '-r', '-z', '--full-tree', base])
  const refused = [listed, others, tree].find(answer => answer && !answer.ok)
  if (refused) return failed({ message: cannotRead(refused.reason) })
  const index = readEntries(listed.out)
  const before = tree ? readEntries(tree.out) : new Map<string, GitEntry>()
  const now = others ? inWorkingTree(index, others.out, top) : index

  const { covers, selected, problems } = await select(paths, now, repository, io.cwd)
  const notes = [...now].flatMap(([path, { mode, id }]) =>
    mode === submodule && covers(path) && before.get(path)?.id !== id
      ? [`${shown(path, repository, io.cwd)} is a submodule; run carelint inside it to check its pages.`]
      : [],
  )
  const isText = ([path, { mode }]: [string, GitEntry]) => isPage(path) && mode.startsWith('100')
  const candidates = [...now].filter(entry => selected(entry[0]) && entry[1].mode.startsWith('100'))
  const skipped = [...now].filter(
    ([path, { mode, id }]) => mode === link && selected(path) && before.get(path)?.id !== id,
  ).length
  const read = staged ? stagedReader(git, candidates, before) : fileReader(top)
  const changed = candidates.filter(([path, entry]) => entry.stage > 0 || read.isOther(path, entry, before.get(path)))
  const added = changed.filter(([path]) => !before.has(path))
  const vanished = added.length === 0 ? [] : [...before].filter(entry => isText(entry) && !now.has(entry[0]))
  const old = readBlobs(
    git,
    new Set([...changed.flatMap(([path]) => before.get(path)?.id ?? []), ...vanished.map(([, { id }]) => id)]),
  )
  const names = matchRenames(
    added.flatMap(([path, entry]) => {
      const bytes = attempt(() => read.bytes(path, entry))
      return bytes instanceof Uint8Array ? [{ path, text: textOf(bytes) }] : []
    }),
    vanished.flatMap(([path, { id }]) => {
      const bytes = old.get(id)
      return bytes ? [{ path, text: textOf(bytes) }] : []
    }),
  )
  const pages = changed.map(([path, entry]): ChangedPage => {
    const earlier = before.get(names.get(path) ?? path)
    const text = earlier && old.get(earlier.id)
    if (earlier && !text)
      problems.push({
        path: shown(path, repository, io.cwd),
        message: 'This clone does not hold the earlier text of the page; clone without --filter.',
      })
    return {
      path: resolve(top, path),
      bytes: () =>
        entry.stage > 0 ? { refusal: 'The page has an unresolved merge conflict.' } : read.bytes(path, entry),
      ...(text && { before: text }),
    }
  })
  return { pages, problems, notes, skipped, nothing }
}

const submodule = '160000'
const link = '120000'

/** The files that Git knows or would take in, as they are on the disk. */
function inWorkingTree(index: ReadonlyMap<string, GitEntry>, others: Buffer, top: string): Map<string, GitEntry> {
  const found = new Map([...index].filter(([path]) => attempt(() => statSync(resolve(top, path))) !== undefined))
  for (const path of others.toString('utf8').split('\0')) {
    if (path !== '' && !path.endsWith('/')) found.set(path, { mode: '100644', id: '', stage: 0 })
  }
  return found
}

interface PageReader {
  isOther(path: string, entry: GitEntry, before: GitEntry | undefined): boolean
  bytes(path: string, entry: GitEntry): Uint8Array | { readonly refusal: string }
}

function stagedReader(
  git: Git,
  candidates: readonly (readonly [string, GitEntry])[],
  before: ReadonlyMap<string, GitEntry>,
): PageReader {
  const isOther = (_: string, entry: GitEntry, old: GitEntry | undefined) => old?.id !== entry.id
  const changed = candidates.filter(([path, entry]) => isOther(path, entry, before.get(path)))
  const blobs = readBlobs(git, new Set(changed.map(([, { id }]) => id)))
  return {
    isOther,
    bytes: (_, { id }) => {
      const bytes = blobs.get(id)
      if (!bytes) return { refusal: 'This clone does not hold the staged text of the page.' }
      const stored = textOf(bytes.subarray(0, lfsMark.length)) === lfsMark
      return stored ? { refusal: 'The staged text is kept by Git LFS, which carelint does not read.' } : bytes
    },
  }
}

const lfsMark = 'version https://git-lfs.github.com/spec/'

function fileReader(top: string): PageReader {
  const bytes = (path: string) => readFileSync(resolve(top, path))
  return {
    bytes,
    isOther: (path, _, before) => {
      const own = before && attempt(() => bytes(path))
      if (!own) return true
      return blobId(own, before.id) !== before.id && blobId(withoutReturns(own), before.id) !== before.id
    },
  }
}

/** The id under which Git would keep some bytes, in the same kind of hash as `like`. */
function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function withoutReturns(bytes: Buffer): Buffer {
  return bytes.includes('\r\n') ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes
}

/** Which paths of the repository a run is about, and the wanted paths that name nothing. */
async function select(
  paths: readonly string[],
  now: ReadonlyMap<string, GitEntry>,
  { top }: Repository,
  cwd: string,
): Promise<{
  /** Whether a path lies in a wanted folder. */
  readonly covers: (path: string) => boolean
  /** Whether a page is wanted. */
  readonly selected: (path: string) => boolean
  readonly problems: Problem[]
}> {
  const files = new Set<string>()
  const folders: string[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const inside = relative(top, resolve(cwd, path)).replaceAll(sep, '/')
    if (inside === '..' || inside.startsWith('../') || /^[A-Za-z]:/.test(inside)) {
      problems.push({ path, message: `This is outside the repository of ${displayPath(top, cwd)}.` })
      continue
    }
    const stats = attempt(() => statSync(resolve(cwd, path)))
    const gone = stats ? [] : goneFrom(cwd, path, inside, now, top)
    for (const file of gone) files.add(file)
    if (stats?.isDirectory()) folders.push(inside === '' ? '' : `${inside}/`)
    else {
      const found = await findFiles([path], cwd, gone.length > 0)
      if (gone.length === 0) problems.push(...found.problems)
      for (const file of found.files) files.add(relative(top, file).replaceAll(sep, '/'))
    }
  }
  const covers = (path: string) => folders.some(folder => path.startsWith(folder))
  return { covers, selected: path => files.has(path) || (isPage(path) && covers(path)), problems }
}

/** The pages of the index that a path, folder or glob names and that the disk no longer holds. */
function goneFrom(
  cwd: string,
  path: string,
  inside: string,
  now: ReadonlyMap<string, GitEntry>,
  top: string,
): readonly string[] {
  const matches = createGlobTest(cwd, [`/${path.replaceAll(sep, '/')}`])
  return [...now.keys()].filter(
    known =>
      isPage(known) &&
      (known === inside || known.startsWith(`${inside}/`) || matches(resolve(top, known))) &&
      attempt(() => statSync(resolve(top, known))) === undefined,
  )
}

function isPage(path: string): boolean {
  return extensions.includes(extname(path).toLowerCase())
}

function shown(path: string, { top }: Repository, cwd: string): string {
  return displayPath(resolve(top, path), cwd)
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
