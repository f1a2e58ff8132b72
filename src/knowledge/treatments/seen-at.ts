import type { TreatmentId } from '../treatments.ts'

/** Pages, often secondary ones, where facts about a treatment were seen; for those who check the data, not for print. */
export const seenAt: Readonly<Partial<Record<TreatmentId, readonly string[]>>> = {
  ketamine: [
    'https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2242023-113%22',
    'https://nationaltoday.com/us/fl/miami/news/2026/02/19/fda-meeting-indicates-path-to-new-drug-application-for-nrx-100-ketamine-in-suicidal-depression',
  ],
  esketamine: ['https://wcmedicine.com/?p=441'],
  tms: [
    'https://cm.healio.com/news/psychiatry/20240328/fda-grants-clearance-to-tms-device-for-mdd-in-young-people',
    'https://www.hmpgloballearningnetwork.com/site/pcn/news/fda-approves-tms-device-major-depressive-disorder-adolescents',
  ],
  ect: ['http://federal.elaws.us/fr/12/26/2018/2018-27809'],
  'stellate-ganglion-block': ['https://labeling.pfizer.com/ShowLabeling.aspx?id=4376'],
  zuranolone: [
    'https://www.gov.uk/government/news/mhra-approves-zuranolone-to-treat-postnatal-depression-in-adults-following-childbirth',
    'https://www.zurzuvaehcp.com/en-us/home/important-safety-information.html',
    'https://medx.it.com/is-zurzuvae-a-controlled-substance-yes-understanding-its-schedule-iv-status',
  ],
  stimulants: ['https://api.fda.gov/drug/label.json?search=set_id%3A%22238ff743-4f25-43a3-87ac-6559d12a9d49%22'],
  psilocybin: [
    'https://behavioralwire.com/articles/comp360-phase3-fda-review-analysis/',
    'https://health.nsw.gov.au:443/pharmaceutical/Pages/psilocybine-and-mdma.aspx',
    'https://www.inkl.com/news/psilocybin-therapy-could-be-fda-approved-by-early-2027-here-is-the-realistic-timeline-for-patients-waiting-now',
  ],
  mdma: ['https://health.nsw.gov.au:443/pharmaceutical/Pages/psilocybine-and-mdma.aspx'],
  ibogaine: [
    'https://oria.news/newsletters/psychedelic-therapy/issues/2026-04-16-trump-s-ibogaine-order-changes-everything/',
    'https://handwiki.org/wiki/Chemistry:Legal_status_of_ibogaine_by_country',
  ],
  'cannabis-medical': [
    'https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%2278613-201-30%22',
    'https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%220187-1231%22',
    'https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%2231722-961-60%22',
    'https://api.fda.gov/drug/label.json?search=set_id%3A%22628f9609-6583-49be-be77-b64cfbc46fd7%22',
  ],
  cbd: [
    'https://www.regulatoryoversight.com/?p=22197',
    'https://www.womblebonddickinson.com/us/insights/blogs/navigating-new-hemp-laws-major-shift-cannabis-industry',
    'https://www.greenstate.com/news/november-hemp-ban-delay-amendment',
    'https://www.americanbar.org/groups/health_law/section-news/2020/08/fda-app/',
  ],
  buprenorphine: [
    'https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=RemsDetails.page&REMS=9',
    'https://api.fda.gov/drug/label.json?search=set_id%3A%225d8a8fd0-8619-422a-a664-d1d2e8970f48%22',
    'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22BUPRENORPHINE+HYDROCHLORIDE%22',
    'https://api.fda.gov/drug/label.json?search=set_id%3A%221aae9b13-7431-42ef-8558-14a2325820e6%22',
    'https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%2212496-0300-1%22',
  ],
  methadone: ['https://www.opioidanalgesicrems.com/faq1.html'],
  naltrexone: [
    'https://medic.hrt.org/dm/drug/vivitrol-naltrexone-kit-alkermes-inc',
    'https://drugs-library.com/drugs/vivitrol.html',
    'https://www.pdr.net/risk-evaluation-and-mitigation-strategies-summary/?druglabelid=1199&id=4942&hsLang=en',
  ],
  hbot: ['https://abrahamharmonics.com/pages/fda-disclaimer', 'https://www.hyperbaricmedicalsolutions.com/conditions'],
  semaglutide: [
    'http://palomahealth.com/medication-patient-information/wegovy',
    'https://particle.news/story/fda-approves-first-oral-glp-1-weight-loss-drug-with-wegovy-pill-launching-in-january',
    'https://www.epocrates.com/online/article/wegovy-granted-accelerated-approval-for-mash',
    'https://diabetes.acponline.org/archives/2025/11/14/8.htm',
    'https://www.novonordisk-us.com/media/news-archive/news-details.html?id=916488',
  ],
  'semaglutide-compounded': ['https://sourceglp-1.com/blog/fda-warning-letters-sept-2025-full.html'],
  tirzepatide: [
    'https://mentalhealth4u.net/?p=2884',
    'https://www.goodrx.com/classes/gip-receptor-glp-1-receptor-agonists/what-is-tirzepatide-used-for',
    'https://glpverdict.com/medications/a-z/o',
    'https://blackboxrx.com/app/display/745',
  ],
  'tirzepatide-compounded': ['https://sourceglp-1.com/blog/fda-warning-letters-sept-2025-full.html'],
  orforglipron: [
    'https://nctr-crs.fda.gov/fdalabel/services/spl/set-ids/8ac446c5-feba-474f-a103-23facb9b5c62/spl-doc',
    'https://medical.lilly.com/us/products/answers/what-is-the-effect-of-foundayo-orforglipron-on-lipids-in-adults-with-obesity-or-overweight-370404',
    'https://www.lilly.com/obesity-medicare',
    'https://pepiq.co.uk/oral-glp1-protocol',
    'https://gettrim.co.uk/blogs/glp-1-weight-loss/foundayo-orforglipron',
    'https://peptidesciencedaily.pages.dev/compounds/orforglipron',
  ],
  liraglutide: ['https://api.fda.gov/drug/label.json?search=set_id%3A%22625ac780-70a9-41e4-a892-bcba0f803f1c%22'],
  'retatrutide-cagrilintide': [
    'https://sourceglp-1.com/blog/fda-warning-letters-sept-2025-full.html',
    'https://peptide12.com/peptide-therapy/retatrutide-vs-cagrisema',
    'https://formblends.com/articles/glp1-hub/cagrisema-fda-approval-timeline',
    'https://peptidecheck.com.au/regulatory-index.json',
  ],
  phentermine: ['https://www.accessdata.fda.gov/Scripts/Cder/Rems/index.cfm?event=IndvRemsDetails.page&REMS=45'],
  'bupropion-naltrexone': ['https://api.fda.gov/drug/label.json?search=openfda.brand_name%3Acontrave'],
  hcg: [
    'https://centerforcompounds.com/compounding_news/lorem-ipsum-dolor-sit-amet-consectetur-adipiscing-elit-2',
    'https://legalclarity.org/is-hcg-a-controlled-substance-under-federal-or-state-law',
    'https://www.excelmale.com/content.php?568-US-Federal-and-State-Regulations-on-Testosterone-and-HCG',
  ],
  'lipotropic-b12': [
    'https://www.nps.org.au/medicine-finder/biological-therapies-methylcobalamin-10-mg-2-m-l-solution-for-injection',
  ],
  testosterone: [
    'https://api.fda.gov/drug/label.json?search=id%3A%229db3c914-8c33-4b65-86d3-5dc5c775b00b%22',
    'https://api.fda.gov/drug/label.json?search=id%3A%22c8d74eb6-fa94-446a-8307-091436a536dc%22',
    'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22testosterone+undecanoate%22',
    'https://api.fda.gov/drug/label.json?search=set_id%3A5834d34f-839d-412c-b74c-da1dad2cfa88',
    'https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%2280603-103-22%22',
    'https://masseydrugs.com/articles/fda-testosterone-therapy-low-libido/',
  ],
  'estrogen-mht': [
    'https://www.urologytimes.com/view/fda-approves-label-changes-for-first-batch-of-menopausal-hormone-therapy-products',
    'https://epocrates.com/online/article/six-menopausal-hormone-therapies-receive-first-round-of-fda-approved-label',
  ],
  'thyroid-desiccated': [
    'https://www.epocrates.com/online/article/fda-moves-to-address-unapproved-animal-derived-thyroid-medications',
  ],
  'bpc-157': [
    'https://www.peptidemark.com/news/pcac-july-2026-fda-briefing-bpc-157-tb-500-what-to-expect',
    'https://trupeptide.co/articles/pcac-july-2026-results',
    'https://peptidecheck.com.au/regulatory/peptide-scheduling-map/',
    'https://tga.gov.au/book-page/27-performance-and-image-enhancing-drugs',
    'https://articleriot.pages.dev/article/australia-s-2026-peptide-crackdown-bpc-157-retatrutide-and',
  ],
  'tb-500': [
    'https://www.peptidemark.com/news/pcac-july-2026-fda-briefing-bpc-157-tb-500-what-to-expect',
    'https://trupeptide.co/articles/pcac-july-2026-results',
    'https://peptidecheck.com.au/regulatory/peptide-scheduling-map/',
    'https://tga.gov.au/book-page/27-performance-and-image-enhancing-drugs',
    'https://articleriot.pages.dev/article/australia-s-2026-peptide-crackdown-bpc-157-retatrutide-and',
  ],
  'cjc-ipamorelin': [
    'https://peptidecheck.com.au/regulatory/peptide-scheduling-map/',
    'https://tga.gov.au/book-page/27-performance-and-image-enhancing-drugs',
    'https://articleriot.pages.dev/article/australia-s-2026-peptide-crackdown-bpc-157-retatrutide-and',
  ],
  'sermorelin-tesamorelin': [
    'https://peptidecheck.com.au/regulatory/peptide-scheduling-map/',
    'https://tga.gov.au/book-page/27-performance-and-image-enhancing-drugs',
    'https://articleriot.pages.dev/article/australia-s-2026-peptide-crackdown-bpc-157-retatrutide-and',
    'https://conexiant.com/endocrinology/articles/simplified-tesamorelin-option-for-hiv-lipodystrophy/notecards',
    'https://www.peptidegrids.com/compound/tesamorelin/',
    'https://oathpeptides.com/2025/12/31/do-i-need-a-prescription-for-peptides',
  ],
  'pt-141': [
    'http://benecard.com/index.php?id=1126&co=1&newsitem=1',
    'https://peptidehelp-com-au.pages.dev/pt-141-for-low-libido-women/',
  ],
  'other-peptides': [
    'https://www.peptidemark.com/news/pcac-july-2026-fda-briefing-bpc-157-tb-500-what-to-expect',
    'https://trupeptide.co/articles/pcac-july-2026-results',
  ],
  'nad-plus': [
    'https://aestheticmedguide.com/blog/nad-iv-therapy-safety-fda-recalls',
    'https://tga.gov.au/news/safety-alerts/nad-nad-nadh-or-nmn-medicines-sold-australia',
    'https://trimrx.com/blog/?p=77817',
    'https://www.fda.gov/drugs/human-drug-compounding/fda-reminds-compounders-use-ingredients-suitable-sterile-compounding',
  ],
  'iv-vitamins': [
    'https://tga.gov.au/news/media-releases/mode-medical-pty-ltd-and-executive-officer-fined-almost-160000-alleged-unlawful-advertising-intravenous-infusion-products',
    'https://tga.gov.au/resources/guidance/advertising-intravenous-iv-drip-therapies',
    'https://www.global-regulation.com/law/australia/222964/therapeutic-goods-%2528listing%2529-notice-2014-%2528no.-5%2529.html',
  ],
  'vitamin-c-iv': [
    'https://gosank.blogspot.com/2017/10/fda-clears-injectable-ascorbic-acid.html',
    'https://paperzz.com/doc/7973995/ascorbic-acid-injection--usp',
  ],
  glutathione: [
    'https://tga.gov.au/news/media-releases/mode-medical-pty-ltd-and-executive-officer-fined-almost-160000-alleged-unlawful-advertising-intravenous-infusion-products',
    'https://tga.gov.au/resources/guidance/advertising-intravenous-iv-drip-therapies',
    'https://www.global-regulation.com/law/australia/222964/therapeutic-goods-%2528listing%2529-notice-2014-%2528no.-5%2529.html',
  ],
  'methylene-blue': [
    'https://api.fda.gov/drug/label.json?search=openfda.application_number%3A%22NDA204630%22',
    'https://www.criminaldefencelawyers.com.au/blog/is-methylene-blue-legal-in-australia/',
  ],
  ozone: ['http://edocket.access.gpo.gov/cfr_2002/aprqtr/21cfr801.415.htm'],
  chelation: [
    'https://aafp.org/pubs/afp/collections/choosing-wisely/122.html',
    'http://wikidoc.org/index.php/Chelation_therapy',
    'http://www.uspharmacist.com/content/t/adverse_events/c/24627/',
  ],
  eswt: [
    'https://www.mcknights.com/news/shock-waves-okd-for-some-foot-ulcers/',
    'https://news.medsbla.com/medical-news/anaesthesiology/shock-wave-device-to-treat-diabetic-foot-ulcers/',
  ],
  prp: [
    'https://www.thieme-connect.com/products/ejournals/abstract/10.1055/s-0034-1390030?device=mobile',
    'https://btrprp.com/prp-kit-selection-for-practice/fda-regulation-and-510k-clearance-for-prp-kits/',
  ],
  exosomes: [
    'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
    'https://www.einpresswire.com/article/895231847/dynamic-stem-cell-therapy-712579-02-11-2026',
  ],
  'umbilical-stem-cells': [
    'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
    'https://www.einpresswire.com/article/895231847/dynamic-stem-cell-therapy-712579-02-11-2026',
  ],
  'botulinum-toxin': [
    'https://americanmedspa.org/news/botox-cosmetic-onabotulinumtoxina-receives-fda-approval-for-moderate-to-severe-vertical-bands-connecting-the-jaw-and-neck-platysma-bands',
  ],
  'ha-fillers': [
    'https://www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers',
    'https://www.tga.gov.au/advertising-cosmetic-services-include-schedule-4-substances',
  ],
  biostimulators: ['https://www.tga.gov.au/advertising-cosmetic-services-include-schedule-4-substances'],
  'deoxycholic-acid': [
    'https://www.tga.gov.au/advertising-cosmetic-services-include-schedule-4-substances',
    'https://texashealthlaw.com/fda-warns-against-unauthorized-fat-melting-injection-treatments/',
  ],
  'microneedling-rf': [
    'https://www.prime-journal.com/rf-microneedling-safety-comes-into-question',
    'https://aestheticmedguide.com/blog/rf-microneedling-adverse-event-workflow',
  ],
  'laser-ipl': ['https://aestheticmedicinenews.com/laser-hair-removal-facts-from-the-fda.htm'],
  cryolipolysis: ['https://renovemedspa.org/candidate'],
  'vaginal-energy': ['https://practicaldermatology.com/news/fda-cracks-down-on-vaginal-rejuvenation/2457667'],
  'hair-loss-rx': [
    'https://api.fda.gov/drug/label.json?search=set_id%3A%222e5a2976-06fb-43f9-e063-6294a90a3bf5%22',
    'https://bci24news.com/2025/04/fda-serious-side-effects-linked-to-topical-finasteride-hair-treatments',
    'https://www.nps.org.au/medicine/sync?cid=1d5060d7-a4a4-44a6-a136-a9a100ce16cb&pid=',
    'https://finasterideinfo.org/fda-suicidal-ideation-behavior-propecia-label/',
  ],
  isotretinoin: ['https://www.epocrates.com/online/article/fda-eases-some-rems-requirements-for-isotretinoin'],
  'tretinoin-hydroquinone': [
    'https://practicaldermatology.com/news/where-is-the-hydroquinone-regulatory-change-hinders-access',
  ],
  'ed-drugs': [
    'https://www.pharmacynetworknews.com/health-nhs/891219-cialis-together-reclassified-as-a-p-medicine-after-mhra-assessment',
    'https://tga.gov.au/resources/publication/scheduling-decisions-final/notice-final-decisions-amend-or-not-amend-current-poisons-standard-november-2020/314-sildenafil',
  ],
}
