import { lintPage } from '../../src/carelint.ts'
import { type Judged, type Mended, mendPage } from '../../src/fix/mend-page.ts'

/** A page with every place mended, as a run without baseline mends it. */
export async function mend(source: string, path = 'page.md', settings: unknown = {}): Promise<Mended> {
  const check = async (text: string): Promise<Judged> => {
    const report = await lintPage(text, { path, settings })
    return { text, report, findings: report.findings }
  }
  return mendPage(await check(source), check)
}

/** Words of a clinic for everything that a page may lack. */
export const notices = {
  crisis: 'If you are thinking about suicide, call or text 988 at any time. In danger, call 911.',
  consult: 'This page is general information, not medical advice. Ask your doctor what is right for you.',
  risks: 'Side effects can include nausea, dizziness and raised blood pressure. It is not for people with psychosis.',
}
