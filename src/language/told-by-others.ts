import { anyOf } from './wording.ts'

const sellers =
  'clinics|bars|lounges|spas|providers|companies|influencers|websites|sellers|marketers|proponents|advocates|vendors|brands|posts|adverts|advertisements|promoters|manufacturers|enthusiasts|competitors'
const othersSaying = new RegExp(
  String.raw`\b(?:${sellers})\b["”]?(?:(?!\b(?:we|our|us)\b).){0,60}\b(?:claim|claims|claiming|promise|promising|advertise|advertising|tout|touting|assert|asserting|argue)\b(?!\s+to\s+you)`,
  'i',
)

/** Voices that readers bring with them ("An ad says it is natural, so it …", "My sister swears that it …"). */
export const hearsay =
  /^\W*(?:(?:an?|the|that|this|one|their|its) (?:\w+ )?(?:ad|advert|headline|magazine|newspaper|podcast|influencer|video|website|salesman|salesperson|card|leaflet|brochure|flyer|flier|pamphlet|poster|billboard|post|reel|seminar|speaker|vendor|rep|box|packet|slip|bottle|jar|tin|wrapper|insert|banner|caption|sticker|booklet|folder|kiosk|salon|shop)|ads|adverts|podcasts|influencers|brochures|leaflets|flyers|my (?:friend|sister|brother|mother|husband|wife|trainer|neighbou?r|hairdresser))\b(?:(?!\b(?:we|our|us)\b).){0,40}\b(?:say|says|said|swears?|claims?|told|promis\w+)\b/i

const saying =
  'say|says|said|tell|tells|told|claim|claims|promise|promises|swear|swears|write|writes|advertise|advertises'

/**
 * Words before by which somebody else says what follows, whoever it is: "let anyone tell you", "a place that promises", "if a
 * clinic tells you that it cures ED, or that", "a salon may tell you".
 */
const toldByOthers = anyOf(
  new RegExp(
    String.raw`\b(?:let|believe|trust|ignore|distrust|avoid|beware of) (?:anyone|anybody|someone|somebody|any \w+|a \w+|them|those|people|clinics|places|ads?)(?: (?:who|that))? (?:${saying}|tells?|talks?|sells?|scares?)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:schemes?|plans?|programmes?|programs?|clinics?|places?|sites?|websites?|apps?|shops?|salons?|kiosks?|labs?|ads?|adverts?|posts?|people|anybody|anyone|somebody|someone|those|companies|sellers?)(?: \w+){0,2} (?:who|that|which) (?:${saying})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bif (?:an?|any|some|one|another|anybody|anyone|someone|somebody)\b(?: [\w-]+){0,6}? (?:${saying})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:an?|any|some|another|one) (?:\w+ ){0,2}(?:salon|clinic|shop|kiosk|place|website|seller|ad|advert|post|page|app|friend|coach|trainer)(?: \w+){0,4} (?:may|might|will|could) (?:${saying}|tell|claim|promise)\b`,
    'i',
  ),
  /\byou (?:may|might)(?: also| often)? (?:read|hear|be told|have (?:read|heard|been told))\b/i,
  new RegExp(
    String.raw`\b(?:nobody|no one|none of us|no (?:doctor|nurse|clinician|therapist|dentist|surgeon)) (?:(?:here|on our team|at \w+(?: \w+)?|who works here) )?(?:will|would|should|can|may|is going to) (?:ever )?(?:${saying})\b`,
    'i',
  ),
)

/** Words before by which the writer quotes what the page said on another day: "we wrote: “", "the old brochure, since withdrawn". */
const formerlyOwn = anyOf(
  /\bour (?:old |former |own )?(?:website|site|brochure|booklet|leaflet|page|flyer|ads?) (?:once |used to |then |had )?(?:said|say|claimed|claim|promised|promise|told|called)\b[^:;—–]*$/i,
  /\b(?:we|I|it|they) (?:once |then |used to |had )?(?:wrote|written|write|printed)\s*[:,]?\s*[“"][^”"]*$/i,
  /\bold (?:brochure|website|page|booklet|leaflet|advert|ad|flyer|poster|sign)\b[^.]*\b(?:apologi[sz]ed|regret\w*|retired|withdr[ae]wn?|recycled|took down|taken down|binned|crossed)\b/i,
  /\b(?:rewr[io]te|rewritten|reword\w*|withdr[ae]wn?|correct(?:ed)?|reprint\w*)\b[^.;]*\bwhich (?:had )?(?:described|called|said|promised|told)\b[^.;]*$/i,
)

/** Words before by which somebody reads out what others print: “A rival’s banner: “”, “My sister saw “”. */
const readOut = anyOf(
  /\b(?:rival|competitor)['’]?s?['’]? (?:\w+ )?(?:banner|ad|advert|website|page|poster|leaflet|flyer|brochure)\b[^.“"]*[“"][^”"]*$/i,
  /\b(?:magazine|newspaper|article|reporter|leaflet|brochure|flyer) (?:said|says|wrote|called|claimed)\b[^.“"]{0,20}[“"][^”"]*$/i,
  /\b(?:I|mine|hers|his|theirs|my (?:brother|sister|cousin|neighbou?r|mother|father|uncle|aunt|friend|boss)) (?:says|saw|read)\b[^.“"]{0,20}[“"][^”"]*$/i,
)

function isToldByOthers(before: string): boolean {
  if (formerlyOwn.test(before) || readOut.test(before)) return true
  const told = toldByOthers.exec(before)
  if (!told || /\b(?:our|us)\b/i.test(before)) return false
  return !/[:;—–]|,(?!\s*(?:or|and|that|["“]))/.test(before.slice(told.index + told[0].length))
}

/** Whether the words before, in the sentence, have other sellers say what follows ("Many clinics claim that even in …, it …"). */
export function isSaidByOthers(before: string): boolean {
  if (
    /\b(?:claims? to|(?:is|are|been) (?:touted|marketed|advertised|promoted|billed) as|purported(?:ly)?|supposed(?:ly)?|alleged(?:ly)?|so-called)\b/i.test(
      before,
    )
  )
    return true
  if (isToldByOthers(before)) return true
  if (
    /\b(?:must|may|can|could|should|do|does|will|would)(?: not|n['’]t| never|not) (?:say|write|claim|state|suggest|imply|promise|advertise|hint)\b/i.test(
      before,
    )
  )
    return true
  if (/\b(?:says?|said|claims?|promis\w+)\s*[:,]?\s*[“"][^”"]*$/i.test(before) && hearsay.test(before)) return true
  return (othersSaying.test(before) || hearsay.test(before)) && !/\b(?:our|we|us)\b|[“"][^”"]*$/i.test(before)
}
