import { describe, expect, test } from 'vitest'
import { isEvidence } from '../../src/language/citations.ts'

describe('an address', () => {
  test.each([
    'doi:10.1000/182',
    'DOI:10.1000/182',
    'http://www.cdc.gov/x',
    'https://health.gov.au/',
    'https://ox.ac.uk/study',
    'https://med.stanford.edu:443/a',
    'https://JAMANETWORK.com/journals/1',
  ])('is evidence: %s', url => expect(isEvidence(url)).toBe(true))

  test.each([
    'see doi:10.1000/182',
    '/study.gov',
    'mailto:a@nih.gov',
    'go to https://nih.gov',
    'https://nih.gov.example/',
    'https://clinic.example/?from=.gov',
    'https://x.ac.ukk/',
    '',
  ])('is no evidence: %j', url => expect(isEvidence(url)).toBe(false))
})
