/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Comparatives of merit in one word. */
export const better = list(`
  better easier safer stronger gentler smoother sharper crisper cleaner purer kinder deeper clearer healthier happier superior milder tougher
  smarter finer truer quicker faster steadier calmer brighter fuller softer tighter likelier higher-quality fresher
`)

/** Words that make a comparative of merit after "more" or "less". */
export const merits = list(`
  effective effectively precise precisely accurate accurately thorough thoroughly reliable reliably powerful potent natural naturally
  comfortable gentle complete completely successful predictable consistent advanced lasting durable bioavailable targeted honest
  careful carefully personal personalized efficient safely deeply fully dramatic
`)

/** What a treatment is compared with. */
export const rivalNouns = list(`
  pills pill tablets tablet cream creams drug drugs medication medications meds antidepressants ssris opioids painkillers surgery
  braces dentures therapy couch diets dieting gym cpap injections ibuprofen steroids cortisone gels
  scalpel blade surgeon surgeons knife needles lasers laser contacts glasses lenses capsules capsule powders hospital programs clinics
  chains spa salon competitor competitors version brand blood counseling detox titanium metal silicone plastic rehab
`)

/** What a treatment does, in a contrast with another. */
export const deeds = list(`
  faster fast quickly works work safe safer safely lasting lasts effective relief results result root cause naturally natural never
  fails fail weeks hours days within improves heals cures treats treat targets target relieves restores addresses reduces eliminates
  addictive dependency side effects gentle harsh permanent permanently corrects fixes repairs rebuilds strengthens
  strengthen mask masks masking actually truly really immediately lifts lift eases ease instantly gentler kinder purer stronger deeper
  smarter healthier better completely fully
`)

/** What visits and prices are like. */
export const logistic = list(`
  visit visits appointment appointments parking price prices pricing cost costs cheaper expensive stay paperwork
  waiting commute route insurance covered visible noticeable schedule
`)
