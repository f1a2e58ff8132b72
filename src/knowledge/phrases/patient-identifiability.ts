/** When the words were last gone through. */
export const reviewed = '2026-11-22'

/** Jobs by which a patient may be known, as alternatives of one slot. */
export const jobs =
  'teacher|firefighter|nurse|paramedic|police officer|officer|veteran|marine|soldier|farmer|rancher|trucker|truck driver|driver|welder|electrician|plumber|carpenter|roofer|contractor|accountant|attorney|lawyer|judge|professor|librarian|pastor|deacon|minister|priest|realtor|engineer|programmer|chef|cook|baker|bartender|waitress|server|hairdresser|barber|stylist|flight attendant|pilot|mechanic|mail carrier|postal worker|retiree|grandmother|grandfather|grandma|grandpa|mother|mom|father|dad|student|coach|runner|golfer|cyclist|photographer|musician|artist|writer|actor|actress|anchor|host|ceo|executive|manager|owner|salesman|cashier|clerk|secretary|hygienist|dentist|fisherman|dispatcher|lineman|machinist|foreman|principal|custodian|bus driver|crossing guard|bride|quarterback|pitcher|singer|mayor|choir teacher|hog farmer|seamstress|florist|landscaper|gardener|homemaker|caregiver|social worker|bank teller'

/** A job with the words that narrow it. */
export const work = `(retired | former | local | high school | elementary | kindergarten | school | stay at home | single | busy | third grade | second grade | long haul | union | trial | er | icu | pastry | school bus | choir | hog | dairy | police | city | county | college)? (${jobs.replaceAll('|', ' | ')})`

/** A job that tells more of a person than a role in the family or the clinic. */
export const told = `(* | * *)? (${jobs
  .split('|')
  .filter(
    job =>
      !/^(?:nurse|dentist|hygienist|social worker|coach|owner|manager|student|mother|mom|father|dad|host|engineer|officer|artist|actor|writer|executive|ceo|driver|cook|server|runner)$/.test(
        job,
      ),
  )
  .join(' | ')})`

/** Words with a capital that are no names of people. */
export const notNames = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday north south east west street suite phase chapter table figure step section page grade stage type
  level day week vitamin botox wegovy ozempic fda medicare medicaid google facebook yelp instagram clinic center institute
  university hospital college school avenue road boulevard drive building floor county state`.split(/\s+/),
)

/** Words after a greeting that name nobody. */
export const strangers = new Set(
  'reader readers patient patients friend friends there all everyone everybody team family neighbors community'.split(
    ' ',
  ),
)
