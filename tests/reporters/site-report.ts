import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carelint, type RunOptions } from '../../src/carelint.ts'
import type { Report } from '../../src/finding.ts'

const site = new URL('../../fixtures/report-site', import.meta.url).pathname

/** The report of the sample site with all rules, its copy included unless `options` say otherwise. */
export function siteReport(options: RunOptions = {}): Promise<Report> {
  return carelint.lintFiles(['content'], { cwd: site, config: false, today: '2026-07-01', copy: true, ...options })
}

/** The same of the site with more pages in it. */
export async function siteReportWith(pages: Readonly<Record<string, string>>): Promise<Report> {
  const cwd = mkdtempSync(join(tmpdir(), 'carelint-site-'))
  try {
    cpSync(site, cwd, { recursive: true })
    for (const [path, content] of Object.entries(pages)) writeFileSync(join(cwd, path), content)
    return await siteReport({ cwd })
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
