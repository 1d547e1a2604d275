import { copied } from '../editor/paste/internalLinks'
import { type BlockKind, counterparts } from './counterpart'

const kinds: Record<string, BlockKind> = { P: 'text', UL: 'list', OL: 'list', BLOCKQUOTE: 'quote', HR: 'rule', TABLE: 'table', FIGURE: 'image' }

/** The level at which the headings of a text begin: on a page and in the editor, and where the panel's own come first. */
export const outermost = { text: 2, original: 4 } as const

/** What a block on the screen is. */
const kindOf = (block: Element, headingsFrom: number): BlockKind => {
  const [, level] = /^H(\d)$/.exec(block.tagName) ?? []
  if (level) return `h${Number(level) - headingsFrom + outermost.text}`
  if (block.querySelector('table')) return 'table'
  return block.querySelector('img, figure') || block.hasAttribute(copied.picture) ? 'image' : (kinds[block.tagName] ?? 'image')
}

export type Blocks = readonly Element[]

/** What stands in the original for each block of its translation; asked at every scroll, and worked out when what stands there changes. */
export const pairing = () => {
  let known: { of: string; places: number[] } = { of: '', places: [] }
  return ({ block, own, original }: { block: Element; own: Blocks; original: Blocks }): Element | undefined => {
    const [here, there] = [own.map((each) => kindOf(each, outermost.text)), original.map((each) => kindOf(each, outermost.original))]
    const of = `${here.join()} ${there.join()}`
    if (known.of !== of) known = { of, places: counterparts(here, there) }
    return original[known.places[own.indexOf(block)] ?? -1]
  }
}

/** The first block that one sees of a text that has been scrolled; `from` is where the text's own frame begins. */
export const firstInView = ({ blocks, below, from = 0 }: { blocks: Blocks; below: number; from?: number }): Element | undefined =>
  blocks.find((block) => block.getBoundingClientRect().bottom + from > below)

/** Scrolls what holds a block until it stands at a height of the window. */
export const scrollTo = (block: Element, { in: holder, at }: { in: Element; at: number }): void =>
  void (holder.scrollTop += block.getBoundingClientRect().top - at)
