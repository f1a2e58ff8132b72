/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words near a number by which it counts an outcome. */
export const outcomeWords = list(`
  improve improves improved improvement improvements better relief reduction reduced reduces less fewer decrease
  decreased increase increased success successful successfully respond responds responded response remission satisfied satisfaction glad thrilled delighted relieved
  effective effectiveness efficacy recommend recommended saw see seen report reported reports notice noticed feel felt
  experienced experience lost lose achieve achieved reach reached happy love cure cured healed heal pain symptom
  symptoms sleep regained sober recovery recover recovered conceive conceived pregnant pregnancy birth births survival survive
  safe safer safety results result accuracy accurate rate rates avoid avoided prevent prevented free vision eliminated disappear
  gone clearance cleared clear growth density thicker resolved resolve faster likely chance chances odds complication
  complications risk relapse fail failed die benefit benefits benefited benefitted struggle struggles suffer suffers respond
  depression anxiety hair weight retention survive lasting last clean stopped still hurt again relief quit return returned
  goodbye sink sinks sank fell halve halves halved shrink shrinks shrank vanish vanishes vanished skip skips skipped
  miss misses missed overlook overlooked absorbed absorption succeed succeeds work works worked never worse return pain-free stay stayed keep kept finish complete
`)

/** Harms whose number is told to the reader. */
export const harmWords = list(`
  infection infections nausea vomiting bleeding dizziness headache headaches swelling bruising complication complications
  adverse side perforation perforations tear tears leak leaks leakage irritation blindness stroke strokes miscarriage diarrhea constipation death deaths died rash fainting sedation dissociation seizure clots scarring burn burns
`)
