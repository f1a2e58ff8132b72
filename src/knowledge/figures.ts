/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

/**
 * Words of tools, weather, war, money, animals, machines and fairy tales, from which copy takes its pictures: said of a
 * medicine or a part of the body they are no description.
 */
export const figures: readonly string[] = `
  sock drawer rug broom mop bucket sponge faucet tap pipe pipes plumbing plumber plunger gutter dam floodgate floodgates
  brake brakes engines motors tanks charger wiring fuse fuses
  circuit breaker knob thermostat furnace boiler firefighter firefighters smoke alarm alarms
  siren flame flames ember embers torch candle spotlight lantern
  attic foundation bricks mortar scaffold scaffolding contractors carpenter
  hammer screwdriver wrench toolbox tool blueprint blueprints wallpaper velcro zipper needlework
  padlock gate gates fence fences moat castle fortress drawbridge
  traffic jam detour tunnel locomotive caboose
  passport gps steering tire tires windshield headlights tow ferrari
  porsche cadillac tesla anchor sails captain copilot rocket rockets jet launchpad parachute
  gardens gardener weed weeds rake shovel fertilizer raincoat umbrella storms thunder lightning
  sunshine powder avalanche flood tide swamp desert jungle
  leash bone hamster cart mule wolf wolves fox snake snakes shark sharks tiger lion elephant
  elephants hive ants zoo cage cages trap zombie zombies ghost ghosts vampire dracula monster monsters dragon
  dragons witch wizard fairy wand potion genie unicorn superhero cape villain darth vader robot robots
  army armies soldier soldiers bodyguard bodyguards bouncer bouncers sheriff cop cops police detective spy sniper bullet bullets bomb bombs
  grenade missile missiles sledgehammer sword swords shield armor trench trenches battlefield war wars truce treaty enemy enemies
  wallet mortgage landlord tenant lease loan dividend dividends paycheck jackpot lottery casino roulette dice poker
  coin slot gamble bet bets salesman billboard slogan
  icing lollipop
  orchestra conductor symphony tuning tuner metronome drummer curtain encore
  grade chalkboard referee quarterback playbook scoreboard marathon
  sprint hurdle hurdles goalpost dugout kickoff overtime
  reboot bug bugs glitch glitches firewall modem wifi bandwidth download upload keyboard app
  antenna static remote satellite memo telegram mailman envelope
  janitor maid vacuum garbage dump landfill dumpster recycling detergent bleach
  cradle lullaby bandaid straitjacket disguise camouflage
  hourglass stopwatch candles throne kingdom elevator escalator staircase
  ghosted hostage hostages prisoner jail jailer warden shackles parole jury verdict
  puppet puppets domino dominoes checkers treadmill carousel merry rollercoaster seesaw
  petri sandpaper diamonds goldmine rusty varnish
`
  .trim()
  .split(/\s+/)
