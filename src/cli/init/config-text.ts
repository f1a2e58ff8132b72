import { profileIds, strictnesses } from '../../index.ts'
import { type Answers, treatmentKinds } from './answers.ts'

/** The text of a configuration with some answers, in YAML: what is set, what it means, and what else could be. */
export function configText({ profiles, treatments, strictness, posts }: Answers): string {
  return `# yaml-language-server: $schema=./node_modules/carelint/schema.json
# How carelint checks this site. "carelint config <page>" shows what holds for a page and why.

# Where the clinic advertises; of several, the strictest wins: ${profileIds.join(', ')}
profiles: ${flow(profiles)}

# How sharply hedges such as "may help" are judged: ${strictnesses.join(', ')}
strictness: ${strictness}

# What "carelint" checks when it is given no paths: files, folders and globs
${posts.length > 0 ? `files: ${flow(posts)}` : '# files: ["posts"]'}

# Pages to leave out
# ignore: ["drafts/**"]

# Names of your own; carelint knows the usual names of treatments and conditions
# treatments: ["GlowTherapy"]
# brands: ["GlowBoost"]
# providers: ["Dr. Example"]

# What the layout of the site shows on every page, so that no page must say it: crisis, consult, disclaimer, risks
# siteProvides: [consult]

# Levels: off, suggestion, warning, error, or on for the rule's own; "carelint rules" lists all rules
${rulesText(treatments, strictness)}

# Pages of another kind: marketing, patient-education, aftercare, news, legal, research, index
# overrides:
#   - files: ["aftercare/**"]
#     contentType: aftercare

# Rules of your own, as data
# houseRules: [house-rules.yaml]
`
}

function rulesText(treatments: Answers['treatments'], strictness: Answers['strictness']): string {
  const seen = new Set<string>()
  const lines = treatments.flatMap(kind => {
    const { title, rules } = treatmentKinds[kind]
    const fresh = rules.filter(rule => !seen.has(rule))
    for (const rule of fresh) seen.add(rule)
    return fresh.length === 0 ? [] : [`  # ${title}`, ...fresh.map(rule => `  ${rule}: error`)]
  })
  if (lines.length === 0 || strictness === 'lenient') return '# rules:\n#   hype-language: off'
  return [
    '# The rules below guard the usual promises of your treatments; without these lines they would only warn',
    'rules:',
    ...lines,
    '  # hype-language: off',
  ].join('\n')
}

function flow(words: readonly string[]): string {
  return `[${words.map(word => (/^[a-z][\w-]*$/i.test(word) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(word) ? word : JSON.stringify(word))).join(', ')}]`
}
