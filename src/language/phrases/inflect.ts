/** Verbs whose forms no rule gives: base form, third person, past forms, -ing form. */
const irregular: Readonly<Record<string, string>> = {
  be: 'be is are am was were been being',
  have: 'have has had having',
  do: 'do does did done doing',
  go: 'go goes went gone going',
  get: 'get gets got gotten getting',
  give: 'give gives gave given giving',
  take: 'take takes took taken taking',
  make: 'make makes made making',
  feel: 'feel feels felt feeling',
  find: 'find finds found finding',
  bring: 'bring brings brought bringing',
  come: 'come comes came coming',
  become: 'become becomes became becoming',
  begin: 'begin begins began begun beginning',
  beat: 'beat beats beaten beating',
  break: 'break breaks broke broken breaking',
  build: 'build builds built building',
  rebuild: 'rebuild rebuilds rebuilt rebuilding',
  buy: 'buy buys bought buying',
  choose: 'choose chooses chose chosen choosing',
  cut: 'cut cuts cutting',
  drive: 'drive drives drove driven driving',
  fall: 'fall falls fell fallen falling',
  fight: 'fight fights fought fighting',
  forget: 'forget forgets forgot forgotten forgetting',
  grow: 'grow grows grew grown growing',
  regrow: 'regrow regrows regrew regrown regrowing',
  keep: 'keep keeps kept keeping',
  know: 'know knows knew known knowing',
  leave: 'leave leaves left leaving',
  let: 'let lets letting',
  lose: 'lose loses lost losing',
  mean: 'mean means meant meaning',
  meet: 'meet meets met meeting',
  overcome: 'overcome overcomes overcame overcoming',
  pay: 'pay pays paid paying',
  put: 'put puts putting',
  read: 'read reads reading',
  rise: 'rise rises rose risen rising',
  run: 'run runs ran running',
  say: 'say says said saying',
  see: 'see sees saw seen seeing',
  sell: 'sell sells sold selling',
  send: 'send sends sent sending',
  shrink: 'shrink shrinks shrank shrunk shrinking',
  show: 'show shows showed shown showing',
  sleep: 'sleep sleeps slept sleeping',
  speak: 'speak speaks spoke spoken speaking',
  spend: 'spend spends spent spending',
  stand: 'stand stands stood standing',
  swear: 'swear swears swore sworn swearing',
  teach: 'teach teaches taught teaching',
  tell: 'tell tells told telling',
  think: 'think thinks thought thinking',
  throw: 'throw throws threw thrown throwing',
  understand: 'understand understands understood understanding',
  undo: 'undo undoes undid undone undoing',
  wake: 'wake wakes woke woken waking',
  win: 'win wins won winning',
  write: 'write writes wrote written writing',
  reset: 'reset resets resetting',
  offset: 'offset offsets offsetting',
  quit: 'quit quits quitting',
  hurt: 'hurt hurts hurting',
  die: 'die dies died dying',
  lie: 'lie lies lied lying',
  tie: 'tie ties tied tying',
}

/** Verbs of one final consonant after one vowel that double it, where the pattern of spelling does not tell. */
const doubling = new Set(
  `stop drop skip trim slim flip ship strip tap top cap wrap grab plan ban scan shed rid get set let permit admit
  commit refer prefer occur transfer control compel rebel propel expel regret swap stab step shop chop clip dim nab jog hug
  pop zap nip tip rip spot`.split(/\s+/),
)

/**
 * All forms of an English verb: base, -s, -ed, -ing. Irregular forms come from a table; `prefix+base` of an irregular
 * verb is not derived, list it instead.
 */
export function inflect(verb: string): readonly string[] {
  if (Object.hasOwn(irregular, verb)) return irregular[verb]!.split(' ')
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  if (verb.endsWith('e')) {
    const ing = verb.endsWith('ee') || verb.endsWith('ye') || verb.endsWith('oe') ? verb : verb.slice(0, -1)
    return [verb, `${verb}s`, `${verb}d`, `${ing}ing`]
  }
  if (doubling.has(verb)) {
    const last = verb.at(-1)
    return [verb, `${verb}s`, `${verb}${last}ed`, `${verb}${last}ing`]
  }
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${verb}ed`, `${verb}ing`]
}
