import { type ConfigMistake, type ConfigPlace, type Located, type LocatedMap, readLocated } from '../config/located.ts'
import { type Severity, severities } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import { conditionNames, type HouseRule, type HouseRuleText, type PhraseCheck, type PlacedText } from './house-rule.ts'

const mostRules = 100
const mostPhrases = 200
const mostExamples = 50
const longestText = 2000

const needed = ['id', 'summary', 'message', 'why', 'instead', 'sources', 'flagged', 'allowed']
const keys = [...needed, 'severity', 'phrases', 'with', 'unless', 'conditions', 'presence']

/**
 * Reads a file of house rules and collects every mistake in it; with any mistake its rules are not to be used. `path` is how
 * people see the file, `taken` are the ids that its rules may not have. Phrases are left unchecked without `phraseMistake`.
 */
export function readHouseRules(
  text: string,
  path: string,
  taken: ReadonlySet<string>,
  phraseMistake: PhraseCheck = () => undefined,
): { readonly rules: readonly HouseRule[]; readonly mistakes: readonly ConfigMistake[] } {
  const { value, mistakes: unreadable } = readLocated(text, /\.jsonc?$/.test(path))
  const mistakes: ConfigMistake[] = [...unreadable]
  const wrong = (message: string, place: ConfigPlace | undefined) => void mistakes.push({ message, place })
  if (unreadable.length > 0 || !value) return { rules: [], mistakes }
  const list = value.kind === 'map' ? value.entries.find(entry => entry.key === 'rules')?.value : undefined
  if (value.kind === 'map')
    for (const entry of value.entries)
      if (entry.key !== 'rules')
        wrong(`"${entry.key}" is no part of a file of house rules, which holds "rules".`, entry.place)
  if (list?.kind !== 'list' || list.items.length === 0) {
    wrong('A file of house rules holds "rules", a list of rules.', list?.place ?? value.place)
    return { rules: [], mistakes }
  }
  if (list.items.length > mostRules) wrong(`A file holds at most ${mostRules} house rules.`, list.place)
  const ids = new Set(taken)
  const rules = list.items.slice(0, mostRules).flatMap(item => {
    if (item.kind !== 'map') wrong('A house rule is a map.', item.place)
    const read = item.kind === 'map' ? readRule(item, ids, phraseMistake, wrong) : undefined
    return read ? [{ ...read, path }] : []
  })
  return { rules, mistakes }
}

function readRule(
  map: LocatedMap,
  ids: Set<string>,
  phraseMistake: PhraseCheck,
  wrong: (message: string, place: ConfigPlace | undefined) => void,
): Omit<HouseRule, 'path'> | undefined {
  let sound = true
  const placed: PlacedText[] = []
  const refuse = (message: string, place: ConfigPlace | undefined) => {
    sound = false
    wrong(message, place)
  }
  const fields = fieldsOf(map, keys, 'part of a house rule', refuse)
  for (const key of needed)
    if (!fields.has(key)) refuse(`This house rule lacks "${key}".`, map.entries[0]?.place ?? map.place)

  const texts = (value: Located | undefined, key: string, most: number): PlacedText[] => {
    if (!value) return []
    const items = value.kind === 'list' ? value.items : [value]
    if (items.length > most) refuse(`"${key}" holds at most ${most} texts.`, value.place)
    if (items.length === 0) refuse(`"${key}" is empty.`, value.place)
    return items.slice(0, most).flatMap(item => {
      const text = textOf(item, key, refuse)
      return text === undefined ? [] : [{ text, place: item.place }]
    })
  }
  const one = (key: string): string => {
    const value = fields.get(key)
    return (value && textOf(value, key, refuse)) ?? ''
  }
  const phrases = (value: Located | undefined, key: string): string[] =>
    texts(value, key, mostPhrases).flatMap(({ text, place }) => {
      const mistake = phraseMistake(text)
      if (mistake !== undefined) refuse(mistake, place)
      placed.push({ text, place })
      return mistake === undefined ? [text] : []
    })

  const id = one('id')
  if (id !== '' && !/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(id))
    refuse(`"${id}" is no name for a house rule; write two or more words in small letters with hyphens.`, placeOf('id'))
  else if (ids.has(id)) refuse(`There is already a rule called "${id}".`, placeOf('id'))
  else if (id.length > 60) refuse('The name of a rule is at most 60 characters long.', placeOf('id'))
  ids.add(id)
  function placeOf(key: string): ConfigPlace | undefined {
    return fields.get(key)?.place ?? map.place
  }

  const severity = fields.has('severity') ? one('severity') : 'warning'
  if (severity !== '' && !severities.some(each => each === severity))
    refuse(
      `"${severity}" is not a severity; expected error, warning or suggestion.${didYouMean(severity, severities)}`,
      placeOf('severity'),
    )
  const asked = texts(fields.get('conditions'), 'conditions', 20)
  const asking = asked.flatMap(({ text, place }) => {
    const name = conditionNames.find(each => each === text)
    if (!name) refuse(`"${text}" is not a condition.${didYouMean(text, conditionNames)}`, place)
    return name ?? []
  })

  const presence = fields.get('presence')
  const parts =
    presence?.kind === 'map' ? fieldsOf(presence, ['trigger', 'requires'], 'part of "presence"', refuse) : undefined
  if (presence && !(parts?.has('trigger') && parts.has('requires')))
    refuse('"presence" is a map with "trigger" and "requires".', presence.place)
  if (fields.has('phrases') === fields.has('presence'))
    refuse('A house rule has either "phrases" or "presence".', map.entries[0]?.place ?? map.place)

  const flagged = texts(fields.get('flagged'), 'flagged', mostExamples)
  const allowed = texts(fields.get('allowed'), 'allowed', mostExamples)
  if (!presence)
    for (const { text, place } of flagged)
      if (!/«[^«»]+»/.test(text)) refuse('A flagged example has « » around the words to report.', place)
  for (const { text, place } of allowed) if (/[«»]/.test(text)) refuse('An allowed example has no « ».', place)

  const rule: HouseRuleText = {
    id,
    severity: severity as Severity,
    summary: one('summary'),
    message: one('message'),
    why: one('why'),
    instead: one('instead'),
    sources: readSources(fields.get('sources'), refuse),
    phrases: phrases(fields.get('phrases'), 'phrases'),
    with: phrases(fields.get('with'), 'with'),
    unless: phrases(fields.get('unless'), 'unless'),
    conditions: asking,
    ...(parts && {
      presence: {
        trigger: phrases(parts.get('trigger'), 'trigger'),
        requires: phrases(parts.get('requires'), 'requires'),
      },
    }),
    flagged,
    allowed,
  }
  return sound ? { text: rule, phrases: placed } : undefined
}

function readSources(
  value: Located | undefined,
  refuse: (message: string, place: ConfigPlace | undefined) => void,
): HouseRuleText['sources'] {
  if (!value) return []
  const items = value.kind === 'list' ? value.items : [value]
  if (items.length === 0) refuse('"sources" is empty.', value.place)
  return items.flatMap(item => {
    if (item.kind !== 'map') {
      const citation = textOf(item, 'sources', refuse)
      return citation === undefined ? [] : [{ citation }]
    }
    const fields = fieldsOf(item, ['citation', 'url'], 'part of a source', refuse)
    const [citation, url] = ['citation', 'url'].map(key => {
      const part = fields.get(key)
      return part && textOf(part, key, refuse)
    })
    if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
      refuse('The "url" of a source begins with https://.', item.place)
    if (citation === undefined) refuse('A source has a "citation".', item.place)
    return citation === undefined ? [] : [{ citation, ...(url !== undefined && { url }) }]
  })
}

function fieldsOf(
  map: LocatedMap,
  known: readonly string[],
  what: string,
  refuse: (message: string, place: ConfigPlace | undefined) => void,
): ReadonlyMap<string, Located> {
  for (const entry of map.entries)
    if (!known.includes(entry.key)) refuse(`"${entry.key}" is no ${what}.${didYouMean(entry.key, known)}`, entry.place)
  return new Map(map.entries.map(entry => [entry.key, entry.value]))
}

function textOf(
  value: Located,
  key: string,
  refuse: (message: string, place: ConfigPlace | undefined) => void,
): string | undefined {
  const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim() : ''
  if (text !== '' && text.length <= longestText) return text
  refuse(text === '' ? `"${key}" wants text here.` : `A text is at most ${longestText} characters long.`, value.place)
  return undefined
}
