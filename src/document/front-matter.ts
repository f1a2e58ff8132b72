import type { Yaml } from 'mdast'
import type { Page } from './page.ts'

/** Reads the front matter of a page. */
export function readFrontMatter(_page: Page, _node: Yaml): void {}
