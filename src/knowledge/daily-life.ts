/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words of a life that goes well, by which copy shows a result instead of naming it. */
export const lifeWords = list(`
  reading tearing cereal menu quilting needlepoint sudoku pedaling paddling hauling shoveling hammering
  unpack pickup trophy ribbon diploma encore tango salsa polka waltz ribeye carnitas potholes stickshift haircut catcalls
  remembers remembered recognizes recognized crowd strangers cartwheels handstand somersault rollercoaster snorkeling
  sleep sleeping slept asleep snooze dreaming pillow sheets dinner dinners supper brunch
  cooking ribeye steak popcorn burger chew chewing
  laugh laughing laughs laughter giggle smile smiling smiles grin grinning beaming dance dancing dances dancefloor sing singing sings
  whistle whistling hum humming party parties wedding reunion prom dating church choir potluck picnic
  trail trails hike hiking hikes garden gardening weeding roses mow mowing porch walking walked stroll
  strolling stride jog jogging sprint marathon race races golf golfing fairway holes tennis pickleball
  bowling fishing hunting skiing slopes surfing surf bike biking cycling kayak squat squats deadlift lifts barbell
  swim swimming yoga stairs
  vacation cruise sandals jeans belt bikini swimsuit
  mirror selfie selfies lipstick
  grandkids grandchildren grandbaby husband wife wives
  classroom grades
  promotion
  crossword puzzle puzzles painting pottery guitar piano trombone horn concert
  hobby hobbies games baseball soccer football basketball tournament championship
  hug hugging kiss kissing bedroom romance intimacy spark anniversary twins
  remembered forgot alive yourself themselves himself herself
  younger younger energy mood calm peace quieter clearer
  sharper lighter brighter smoother softer stronger steady steadier rested focus
  focused glow glowing glows radiant confident confidence proud fearless brave happy happier happiest joy joyful
  freedom easier better fantastic amazing thriving blooming unstoppable recognize
  recognise unrecognizable compliments compliment
  outdoors sunshine breathing restaurant aisle groceries
  bend bending kneel kneeling squatting climb climbing
  jump jumping sneeze sneezing tie tying doorknob handwriting knit knitting sewing
`)

/** Words of visits, tests, recovery, prices and cautions; beside them a time is no promise. */
export const procedureWords = list(`
  appointment appointments appt consult consultation intake call calls called phone reply response email message portal form
  forms paperwork questionnaire insurance insurer plan deductible copay bill billed billing invoice price prices cost costs fee fees
  deposit refund refunds charge charged pay paid payment payments receipt discount offer book booking booked schedule
  scheduled reschedule cancel cancelled slot slots opening openings seat seats nurse nurses doctor doctors dentist surgeon clinician
  provider providers technician tech therapist counselor pharmacist pharmacy prescription prescribe prescribed refill dose doses dosing
  titrate titration milligrams mg mcg units tablet tablets capsule syringe vial needle iv catheter line monitor monitors monitoring
  blood pressure pulse oxygen labs lab test tests tested testing scan scans mri xray imaging ultrasound biopsy sample
  swab urine measure measured measurements exam examination examine examined physical anesthesia sedation sedated numb numbing
  numbs incision incisions stitches sutures staples dressing dressings bandage gauze wound drain drains swelling swollen swell bruise
  bruising bruises bruised sore soreness tender tenderness redness red pink peel peeling scab scabs scabbing crust crusting itch
  itching itchy ooze bleed bleeding spotting discharge ache aching achy cramp cramps cramping nausea nauseous vomiting vomit
  constipation diarrhea dizzy dizziness drowsy drowsiness sleepy groggy tired fatigue headache headaches rash reaction reactions fever
  chills infection symptoms side effect effects risk risks complication complications emergency urgent ice icing compress ibuprofen
  acetaminophen antibiotic antibiotics ointment rinse bathe bath shower soak avoid wait waiting resting recover recovery recovering
  downtime heal healing healed heals restrictions restriction strenuous temporary temporarily wear wears off fade fades faded
  shed sheds shedding followup follow checkup checkups check review reviewed recheck discharge discharged
  observation observed observe driver ride arrive arrival bring brings placed insert inserted inject
  injected injection infusion infusions session sessions procedure procedures surgery operation treatment treatments therapy course
  need needs needed someone adult instructions given shown learn teach wear wearing lie lying recliner machine noise drive caregiver practice
  study studies trial trials participants placebo data evidence research published average percent journal researchers reviewers
  law laws state states license licensed federal board fda agency ask asks asking tell tells explain explains discuss discussing
  discussed decide decides decision consent sign signed mail mailed ship ships shipped deliver
  delivered delivery available hours parking lobby may might could should cannot
  some sometimes usually typically often depends depend varies vary expect unless until if worse worsens worsening
  alcohol smoke smoking fasting exercises handout leaflet video chart printout checklist
`)
