import { readFileSync } from 'node:fs'

/** The features of `likeness`, one a line; they stand beside the sources and are not published, since a build has packed them. */
export function likenessLines(): string {
  return readFileSync(new URL('./likeness.txt', import.meta.url), 'utf8').trim()
}
