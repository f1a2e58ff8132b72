import type { Rule } from '../rule.ts'

/** All rules. */
export const rules: readonly Rule[] = []
