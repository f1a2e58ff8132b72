import { lintPage } from '../../src/carelint.ts'

/** Whether a rule finds something of its own, not by likeness, on a page of the format that `path` ends in. */
export async function finds(id: string, page: string, path = 'a.md'): Promise<boolean> {
  const { findings } = await lintPage(page, { path })
  return findings.some(({ ruleId, basis }) => ruleId === id && !basis)
}

/** Blocks of copy under a heading. */
export function under(title: string, text: string): string {
  return `# ${title}\n\n${text}\n`
}
