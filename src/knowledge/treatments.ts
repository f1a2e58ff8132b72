import { aestheticAndOther } from './treatments/aesthetic-and-other.ts'
import { dripsAndAlternative } from './treatments/drips-and-alternative.ts'
import { metabolic } from './treatments/metabolic.ts'
import { mindAndPain } from './treatments/mind-and-pain.ts'
import { regenerative } from './treatments/regenerative.ts'
import { reviewed } from './treatments/reviewed.ts'
import type { Treatment } from './types.ts'

export { reviewed }

const entries = [...mindAndPain, ...metabolic, ...dripsAndAlternative, ...regenerative, ...aestheticAndOther] as const

/** Id of a treatment, for example `ketamine`. */
export type TreatmentId = (typeof entries)[number]['id']

/** The treatments that clinics advertise, with what regulators have said of them. */
export const treatments: readonly Treatment[] = entries

/** The same treatments by id. */
export const treatmentById: ReadonlyMap<string, Treatment> = new Map(entries.map(entry => [entry.id, entry]))

/** Ids of treatments that are so close that a word about the standing of one tells that of all. */
export const families: readonly ReadonlySet<string>[] = [
  new Set(['semaglutide', 'semaglutide-compounded', 'tirzepatide', 'tirzepatide-compounded']),
  new Set([
    'bpc-157',
    'tb-500',
    'cjc-ipamorelin',
    'sermorelin-tesamorelin',
    'thymosin-alpha-1',
    'pt-141',
    'other-peptides',
    'melanotan-ii',
  ]),
  new Set(['umbilical-stem-cells', 'adipose-svf-bmac', 'exosomes', 'prp']),
  new Set(['iv-vitamins', 'nad-plus', 'glutathione', 'vitamin-c-iv', 'lipotropic-b12']),
  new Set(['testosterone', 'hormone-pellets-bhrt', 'estrogen-mht']),
  new Set(['ketamine', 'esketamine']),
]
