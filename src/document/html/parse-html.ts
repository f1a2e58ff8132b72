import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { VFile } from 'vfile'
import type { TooMuch } from '../work.ts'

/** Elements of a page; each becomes several objects, which have to fit into memory. */
const mostElements = 200_000
/** Steps over open elements that the parser may take on a page; about two seconds. */
const mostSteps = 60_000_000

/**
 * The tree of a page or a fragment of HTML, with places. Throws a `TooMuch` for a page that was made to be slow: for each
 * element the parser may look at all that are open, and elements that are never closed are repeated in each paragraph.
 */
export function parseHtml(text: string): Root {
  let [elements, open, steps] = [0, 0, 0]
  let last = 0
  const count = (what: string) => {
    steps += open
    if (++elements > mostElements || steps > mostSteps) throw { tooMuch: what, offset: last } satisfies TooMuch
  }
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, space, attributes) => {
        count('elements')
        return defaultTreeAdapter.createElement(name, space, attributes)
      },
      setNodeSourceCodeLocation: (node, location) => {
        last = location?.startOffset ?? last
        defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
      },
      insertBefore: (parent, node, next) => {
        steps += parent.childNodes.length
        count('texts and elements in tables where none may stand')
        defaultTreeAdapter.insertBefore(parent, node, next)
      },
      onItemPush: () => void open++,
      onItemPop: () => void open--,
    },
  })
  const tree: DefaultTreeAdapterTypes.Document = document
  return fromParse5(tree as never, { file: new VFile(text) }) as Root
}
