/** When the safer verbs were last compared with the guides on safe messaging. */
export const reviewed = '2026-11-22'

/** For the forms of verbs that blame or call a death a success, the same form of the verb that says what happened. */
export const saferVerbs: Readonly<Record<string, string>> = {
  commit: 'die by',
  commits: 'dies by',
  committed: 'died by',
  committing: 'dying by',
  complete: 'die by',
  completes: 'dies by',
  completed: 'died by',
  completing: 'dying by',
}

/** The forms of verbs that, with "to commit suicide" behind them, say that somebody attempted it. */
export const attemptVerbs: Readonly<Record<string, string>> = {
  attempt: 'attempt',
  attempts: 'attempts',
  attempted: 'attempted',
  attempting: 'attempting',
  try: 'attempt',
  tries: 'attempts',
  tried: 'attempted',
  trying: 'attempting',
}

/** Words that show before "committed" that it is no verb ("our committed suicide counsellors"). */
export const describing: ReadonlySet<string> = new Set(
  'a an the our your their his her my its this that these those some any no every each more most very deeply fully truly of with and or attempted'.split(
    ' ',
  ),
)

/** Words before "completed suicide" that show that it is a verb. */
export const acting: ReadonlySet<string> = new Set('he she they who we i has have had to'.split(' '))

/** Words that may go on after "committed suicide" when these two are all of the verb phrase. */
export const goingOn: ReadonlySet<string> = new Set(
  `in on at after before when while because last this that and or but every each during since as than if who with within from
  about yesterday today tonight here there then so just only two three four five six seven eight nine ten is are was were will
  would can could may might do does did has have had often the a an his her their my our aged near despite without until soon
  shortly later earlier again once twice together alone`.split(/\s+/),
)
