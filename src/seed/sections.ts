import { body, h2, h3, p, quote, ul, type BlockNode, type SeedRichText } from './richText'
import type { PdfBlock, PdfSource } from './types'

/** The same sections as an editor body, so that a page and its PDF say the same: a nested list becomes headings with lists. */
export const bodyOf = (sections: PdfSource['sections']): SeedRichText =>
  body(...sections.flatMap(({ heading, blocks }) => [h2(heading), ...blocks.flatMap(blocksOf)]))

const blocksOf = (block: PdfBlock): BlockNode[] => {
  switch (block.kind) {
    case 'paragraph':
      return [p(block.text)]
    case 'list':
      return [ul(...block.items)]
    case 'quote':
      return [quote(block.text)]
    case 'nested':
      return block.items.flatMap((item) => [h3(item.text), ul(...item.items)])
  }
}
