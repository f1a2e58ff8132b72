import { createRandom } from '../bench/generate.mjs'

const pieces = (
  '\n|\n\n|\r\n| |\t|  |    |---\n|+++\n|# |- |* |1. |> |[|](|]|!|`|```\n|~~|**|_|$| | |\u2028|\ufeff|\0|\u001b[31m|\ud800|😀|\u202e|<|>|</|/>|<!--|-->|' +
  '<b>|</b>|<p>|<table>|<tr>|<td>|<li>|<ul>|<svg>|<template>|<select>|<script>|</script>|&amp;|&#0;|&#x110000;|&|"|\'|“|”|=|{|}|{/*|*/}|${|export const a = |import |' +
  '__proto__|constructor|carelint-disable |cure-claim|until 2027-02-30|: |? |!!|&a|*a|<<: *a|%|.. |~v|~9|@treatment|(a|b)|{1,9}|\\u0000|\\|0|-1|1e999|null|[]|{}|,|' +
  'Ketamine cures depression.|not |may |Guaranteed|988|e.g. |…|w:p|]]>|::error::|\u00ad|\u0301|İ|ß'
).split('|')

/** Changes texts; the same seed gives the same changes. */
export function createMutator(seed) {
  const random = createRandom(seed)
  const below = count => Math.floor(random() * count)
  const pick = list => list[below(list.length)]
  const once = (text, others) => {
    const at = below(text.length + 1)
    const end = Math.min(text.length, at + below(12))
    switch (below(7)) {
      case 0:
        return text.slice(0, at) + pick(pieces) + text.slice(at)
      case 1:
        return text.slice(0, at) + text.slice(end)
      case 2:
        return text.slice(0, end) + text.slice(at, end).repeat(1 + below(20)) + text.slice(end)
      case 3:
        return text.slice(0, at) + String.fromCharCode(below(4) === 0 ? below(65_536) : below(256)) + text.slice(at + 1)
      case 4: {
        const other = pick(others)
        const from = below(other.length + 1)
        return text.slice(0, at) + other.slice(from, from + below(60)) + text.slice(end)
      }
      case 5:
        return text.slice(0, at) + pick(pieces) + text.slice(end)
      default:
        return text.slice(at) + text.slice(0, at)
    }
  }
  return {
    pick,
    mutate: (text, others) => {
      let changed = text
      for (let count = 1 + below(4); count > 0; count--) changed = once(changed, others)
      return changed.slice(0, 4000)
    },
  }
}
