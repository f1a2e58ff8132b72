import { SaxesParser } from 'saxes'

/** An element as a parser of XML sees it. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  /** The text directly inside. */
  text: string
}

/** What an element of a format may and must carry. */
export interface Form {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  readonly children?: readonly string[]
  /** Patterns of attributes. */
  readonly values?: Readonly<Record<string, RegExp>>
}

/** Reads an XML document; throws when it is not well-formed. */
export function readXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)!.children.push(node)
    open.push(node)
  })
  parser.on('text', part => {
    open.at(-1)!.text += part
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root.children[0]!
}

/** What in a document goes against the forms of its elements, one sentence each. */
export function offencesOf(node: Node, forms: Readonly<Record<string, Form>>): string[] {
  const form = forms[node.name]
  if (!form) return [`${node.name} is no element`]
  const keys = Object.keys(node.attributes)
  return [
    ...form.required.filter(key => !keys.includes(key)).map(key => `${node.name} has no ${key}`),
    ...keys
      .filter(key => !form.required.includes(key) && !form.optional?.includes(key))
      .map(key => `${node.name} has ${key}`),
    ...Object.entries(form.values ?? {})
      .filter(([key, pattern]) => keys.includes(key) && !pattern.test(node.attributes[key]!))
      .map(([key]) => `${node.name} has ${key}=${node.attributes[key]}`),
    ...node.children
      .filter(child => !form.children?.includes(child.name))
      .map(child => `${node.name} holds ${child.name}`),
    ...node.children.flatMap(child => offencesOf(child, forms)),
  ]
}
