// The least that any tool for Markdown does: reads the pages of a folder and parses them with remark-parse.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const [folder] = process.argv.slice(2)
const parser = unified().use(remarkParse).freeze()
let nodes = 0
for (const name of readdirSync(folder).sort())
  nodes += parser.parse(readFileSync(join(folder, name), 'utf8')).children.length
process.stdout.write(`${nodes}\n`)
