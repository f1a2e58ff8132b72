/** Names of the lexicon that stand for standard care of grave diseases, of which copy may speak freely. */
export const conventionalCare: ReadonlySet<string> = new Set([
  'physical therapy',
  'talk therapy',
  'psychotherapy',
  'cognitive behavioral therapy',
  'cbt',
  'emdr',
  'counseling',
  'telehealth',
  'cpap',
  'cataract surgery',
  'lens implant(s)',
  'ivf',
  'iui',
  'egg freezing',
  'nerve block(s)',
  'cortisone shot(s)',
  'mouthguard',
  'braces',
  'hydration',
])

/** Ways to act on a disease: verbs before it, words after it, and the bare "for" of headings and lists. */
export const diseaseActs = {
  act: [
    '(~turn the tables on | ~turn the tide on | ~get the better of | ~put the brakes on | ~stand up to | ~outsmart | ~outrun | ~tame | ~quiet | ~silence | ~shut down | ~knock out | ~dissolve | ~melt | ~flush | ~banish | ~outlast | ~fend off | ~ward off | ~hold off | ~keep | ~push back | ~wake)',
    '(~help) (*{0,2})? (people | patients | folks | kids | children | those | adults | families)?',
    '((help | helps | helping | helped) (*{0,3})?)? (~treat | ~prevent | ~heal | ~cure | ~reverse | ~slow | ~stop | ~halt | ~control | ~fight | ~beat | ~combat | ~improve | ~ease | ~relieve | ~reduce | ~lower | ~manage | ~support | ~kill | ~defeat | ~protect | ~eliminate | ~eradicate | ~overcome | ~battle | ~shrink | ~starve | ~attack | ~destroy | ~soothe | ~calm | ~resolve | ~conquer | ~clear | ~restore | ~alleviate | ~lessen | ~delay | ~boost | ~tackle | ~target | ~address)',
    '(~help) (with | people with | patients with | children with | kids with | those with | adults with | families with | (*{0,3}) (recover | heal | from | with | overcome | beat | fight))',
    '(effective | beneficial | successful | helpful | works | work | working | worked | powerful | ideal | great | excellent | relief | solution | remedy | cure | hope | answer | results | success | therapy | treatment | treatments | alternative | benefits | promise | breakthrough) (for | against | from | in | with)',
    '(support | supports | supporting | aid | aids) recovery from',
    '(recover | recovers | recovering | recovery | relief | freedom | protection | protects | protect) from',
    '(progress | improvement | improvements | gains | changes | reduction | remission | recovery | results) (*{0,1})? (in | with | of)',
  ],
  yields: [
    '(relapses | relapse | flares | tremors | tremor | seizures | episodes | attacks | symptoms) (*{0,1})? (are | is | become | becomes | get | grow) (few and far between | fewer | rare | rarer | milder | shorter | calmer | history | gone | a memory | under control)',
    '(folks | patients | people | families | survivors | sufferers | members | kids | children)? (are)? (tossing | ditching | throwing out | putting away | hanging up | leaving) (their | his | her) (meters | meter | walkers | canes | inhalers | insulin | needles | wheelchairs | cane | walker | monitors)',
    '(off (your | the) (doorstep | radar | table | back) | at bay | in retreat | on the run | packing | in check)',
    '(fog | symptoms | patients | kids | children | survivors)? (can | will | often | start to | starts to)? (~improve | ~slow | ~lift | ~speak | ~regain | get their | ~recede | ~reverse | ~disappear | ~fade | ~vanish | ~ease | ~respond | ~heal | ~resolve | ~clear)',
    '(recovery | reversal | remission | prevention | relief | healing | support | protection | cure | treatment) !center !group !groups !options !plan !team',
  ],
  for: ['<name> for', '<treatment> for', '(treat | treats | we treat | treated | conditions we treat)', 'for'],
}
