import fc from 'fast-check'

// A gate must say the same of the same commit: properties are tried with the same inputs in every run. To look for new ones,
// PROPERTY_SEED=$RANDOM npm test.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_123) })
