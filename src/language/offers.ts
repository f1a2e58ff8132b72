import { treatments } from '../knowledge/treatments.ts'
import type { Analysis } from './analysis.ts'

const prescribed = new Set(
  treatments
    .filter(entry => entry.class === 'drug' || entry.class === 'biologic' || entry.controlled)
    .map(entry => entry.id),
)
const rx =
  /\b(?:prescri\w*|rx|antibiotics?|refills?|botox|dysport|xeomin|testosterone|trt|glp-1s?|semaglutide|tirzepatide|ketamine|injectables?|shots?|lozenges?|meds|peptides?|vials?|hormones?|pellets?|exosomes?|stimulants?|tablets|drips?)\b/i

/** Whether a page names or speaks of medicine that a prescriber must order. */
export function sellsPrescription(analysis: Analysis): boolean {
  if (analysis.entities.some(entity => entity.kind === 'name' && prescribed.has(entity.id))) return true
  return analysis.document.blocks.some(block => rx.test(block.text))
}

/** Whether a page names a treatment, a medicine or a condition. */
export function medical(analysis: Analysis): boolean {
  return analysis.entities.some(
    ({ kind }) => kind === 'name' || kind === 'condition' || kind === 'medication' || kind === 'treatment',
  )
}
