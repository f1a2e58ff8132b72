const mostStars = 3
const mostDeep = 2

/**
 * Whether a glob can be tried on any path in little time. The libraries turn globs into regular expressions, which try
 * every way to share a name out among its stars, so stars are limited: in each part of a path, and those for any depth.
 */
export function isTameGlob(glob: string): boolean {
  if (glob.length > 1000 || /[*+]\(/.test(glob)) return false
  const parts = glob.split('/')
  return (
    parts.filter(part => part.includes('**')).length <= mostDeep &&
    parts.every(part => part.split(/\*+/).length - 1 <= mostStars)
  )
}

/** What a glob has to look like, for messages. */
export const tameGlobForm = `a glob has at most ${mostStars} stars between two slashes, at most ${mostDeep} times "**", and no "+(" or "*("`
