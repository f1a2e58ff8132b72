import { describe, expect, test } from 'vitest'
import { parseFileSize, shownFileSize } from '../../src/file-size.ts'

describe('a file size', () => {
  test.each([
    ['65536', 65536, '64 KiB'],
    ['1000', 1000, '1000 bytes'],
    ['512KiB', 524288, '512 KiB'],
    ['2 mib', 2097152, '2 MiB'],
    ['1GiB', 1073741824, '1024 MiB'],
  ])('is read from %j', (text, bytes, shown) => {
    expect(parseFileSize(text)).toBe(bytes)
    expect(shownFileSize(bytes)).toBe(shown)
  })

  test.each([
    '',
    '0',
    '0MiB',
    '-1',
    '1.5MiB',
    '2MB',
    '2GiB',
    'NaN',
    '1e9',
    '99999999999',
    'MiB',
    '[object Object]',
    'null',
  ])('is not %j', text => {
    expect(parseFileSize(text)).toBeUndefined()
  })
})
