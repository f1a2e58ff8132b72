/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

/**
 * Words of tools, weather, war, money, animals, machines and fairy tales, from which copy takes its pictures: said of a
 * medicine or a part of the body they are no description.
 */
export const figures: readonly string[] = `
  sock drawer rug broom mop bucket sponge hose faucet tap pipe pipes plumbing plumber plunger drain sink gutter dam floodgate floodgates
  brake brakes engine engines motor motors spark sparks plug fuel gas tank tanks battery batteries charger wire wires wiring fuse fuses
  circuit breaker switch switches dial knob volume radio thermostat furnace boiler fire fires firefighter firefighters smoke alarm alarms
  detector siren flame flames ember embers match torch candle lamp lights spotlight lantern
  house houses roof basement attic foundation brick bricks mortar scaffold scaffolding construction contractor contractors crew carpenter
  hammer nail nails screwdriver wrench toolbox tool blueprint blueprints paint wallpaper patch glue velcro zipper button thread needlework
  key keys lock locks padlock gate gates fence fences wall walls moat castle fortress drawbridge door doors doorway window windows
  road roads highway highways lane lanes traffic jam detour bridge bridges tunnel rails track tracks train trains locomotive caboose ticket
  tickets passport map compass gps steering wheel wheels tire tires windshield mirror headlights car cars truck trucks tow bus ferrari
  porsche cadillac tesla yacht boat boats ship ships anchor sail sails captain pilot copilot rocket rockets jet launchpad parachute
  garden gardens gardener soil seed seeds root weed weeds rake shovel fertilizer lawn rain raincoat umbrella storm storms thunder lightning
  cloud clouds sunrise sunshine snow powder ice avalanche river rivers flood ocean wave waves tide swamp desert forest jungle mountain
  dog dogs leash bone cat hamster wheel horse horses cart mule cow cows sheep wolf wolves fox snake snakes shark sharks tiger lion elephant
  elephants bee bees hive ants zoo cage cages trap bait hook fish zombie zombies ghost ghosts vampire dracula monster monsters dragon
  dragons witch wizard fairy magic wand potion genie lamp unicorn superhero cape villain darth vader robot robots
  army armies soldier soldiers bodyguard bodyguards bouncer bouncers sheriff cop cops police detective spy sniper bullet bullets bomb bombs
  grenade missile missiles sledgehammer sword swords shield armor tank trench trenches battlefield war wars truce treaty enemy enemies
  bank wallet mortgage rent landlord tenant lease loan interest dividend dividends paycheck tax jackpot lottery casino roulette dice poker
  coin slot gamble bet bets insurance salesman billboard slogan
  kitchen oven stove toaster fridge blender recipe chef sandwich cake icing cookie cookies pizza sugar candy lollipop popcorn
  orchestra conductor symphony choir piano guitar tune tuning tuner metronome band drummer stage curtain encore script scripts movie sequel
  teacher classroom homework detention recess grade report chalkboard coach referee quarterback playbook scoreboard trophy medal finish marathon
  sprint hurdle hurdles goalpost dugout bench kickoff overtime
  computer laptop software hardware reboot bug bugs glitch glitches code password firewall modem wifi bandwidth download upload keyboard app
  cable antenna static channel remote satellite memo letter postcard telegram mailman envelope stamp
  janitor maid vacuum trash garbage dump landfill dumpster recycling laundry detergent bleach stain iron
  baby cradle nap pillow blanket bed lullaby crutch crutches bandage bandaid tape duct straitjacket mask costume disguise camouflage
  clock hourglass calendar stopwatch birthday birthdays candles crown throne king queen kingdom ladder elevator escalator staircase
  ghosted hostage hostages prisoner jail jailer warden shackles chains cuffs parole sentence judge jury verdict
  string strings puppet puppets domino dominoes chess checkers puzzle maze treadmill carousel merry rollercoaster seesaw swing
  petri sandpaper steel rubber velvet silk diamond diamonds gold goldmine oil grease rust rusty polish varnish
`
  .trim()
  .split(/\s+/)
