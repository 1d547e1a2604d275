import { body, h2, h3, ol, p, quote, ul, type BlockNode, type SeedRichText } from './richText'
import type { TypesetBlock, TypesetDocument } from '../files/typeset'

/** The same sections as an editor body, so that a page and its PDF say the same. */
export const bodyOf = (sections: TypesetDocument['sections']): SeedRichText =>
  body(...sections.flatMap(({ heading, blocks }) => [h2(heading), ...blocks.flatMap(blocksOf)]))

const blocksOf = (block: TypesetBlock): BlockNode[] => {
  switch (block.kind) {
    case 'paragraph':
      return [p(block.text)]
    case 'list':
      return [block.ordered ? ol(...block.items) : ul(...block.items)]
    case 'quote':
      return block.source ? [quote(block.text), p(block.source)] : [quote(block.text)]
    case 'nested':
      return [h3(block.heading), ...block.blocks.flatMap(blocksOf)]
  }
}
