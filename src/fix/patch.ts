import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** The unified diff between two texts of a page, as `patch -p1` and `git apply` read it. */
export function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
  // A tab behind a name with spaces, as Git writes it, tells patch where the name ends.
  return patch.replace(/^(?:---|\+\+\+) [^"\n]* [^"\n]*$/gm, (line, at: number) =>
    at < headerEnd(patch) ? `${line}\t` : line,
  )
}

function headerEnd(patch: string): number {
  const hunk = patch.indexOf('\n@@')
  return hunk < 0 ? patch.length : hunk
}
