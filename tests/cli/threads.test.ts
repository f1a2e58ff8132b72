import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { sampleRules } from '../sample-rules.ts'
import { folderWith } from './terminal.ts'

const bin = fileURLToPath(new URL('../../bin/carelint.js', import.meta.url))
const house = `rules:
  - id: house-word
    summary: A word of ours.
    message: This is a word of ours.
    why: It is.
    instead: Use another.
    sources: [{ citation: Our guide }]
    phrases: [glow up]
    flagged: [We «glow up» here.]
    allowed: [We glow here.]
`

/** Many pages under two configurations, among them one that cannot be read and one whose front matter is broken. */
const pages = Object.fromEntries(
  Array.from({ length: 70 }, (_, index) => [
    `${index % 2 ? 'uk' : 'us'}/p${String(index).padStart(2, '0')}.md`,
    `# Page ${index}\n\nKetamine relieves depression${index % 3 ? '' : ' in a week'}. Come and glow up.\n`,
  ]),
)
function site(): string {
  const folder = folderWith({
    ...pages,
    'us/.carelintrc.yaml': 'houseRules: [house.yaml]\n',
    'us/house.yaml': house,
    'uk/.carelintrc.yaml': 'profiles: [uk]\n',
    'uk/broken.md': '---\ntitle: "never closed\n---\n\nThis treatment is guaranteed to work.\n',
  })
  writeFileSync(join(folder, 'us/latin.md'), Buffer.from([0x4e, 0xe9, 0x65, 0x0a]))
  return folder
}

describe('a run on several threads', () => {
  test('prints the same bytes as a run on one', { timeout: 120_000 }, () => {
    const folder = site()
    const run = (...argv: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '.', ...argv], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { PATH: process.env.PATH },
      })
      return { status, stdout, stderr }
    }
    for (const format of ['json', 'text']) {
      const alone = run('-f', format, '--threads', '1')
      expect(alone.status).toBe(2)
      expect(alone.stdout).toContain('house-word')
      expect(alone.stdout).toContain('latin.md')
      expect(run('-f', format, '--threads', '3')).toEqual(alone)
    }
  })

  test.each(['process.exit(1)', 'throw new Error("no memory")', ''])(
    'loses no page when a worker ends with %j',
    async end => {
      const entry = join(folderWith({}), 'worker.mjs')
      writeFileSync(
        entry,
        `import { parentPort } from 'node:worker_threads'
let pages = 0
parentPort.on('message', () => { if (++pages > 2) { ${end || 'parentPort.close()'} } })
`,
      )
      const carelint = createCarelint(sampleRules)
      const options = { cwd: site(), config: false as const }
      const threads = { count: 2, entry: pathToFileURL(entry) }
      const report = await carelint.lintFiles(['us', 'uk'], { ...options, threads })
      expect(report).toEqual(await carelint.lintFiles(['us', 'uk'], options))
      expect(report.files).toHaveLength(72)
    },
  )

  test.each(['0', 'many', '1.5'])('does not take %j for a number of threads', count => {
    const { status, stderr } = spawnSync(process.execPath, [bin, '.', '--threads', count], { cwd: folderWith({}) })
    expect(status).toBe(2)
    expect(stderr.toString()).toContain('It takes a number from 1 to 99.')
  })
})
