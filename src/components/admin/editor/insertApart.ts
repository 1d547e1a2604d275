import { $createParagraphNode, $getSelection, $insertNodes, $isElementNode, $isRangeSelection, type ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $isHeadingNode, $isQuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'

/** Lexical runs the first and the last block of what it inserts into the text around the cursor: as a paragraph that is meant, of these it is not. */
const $isOfItsOwn = (node: LexicalNode | undefined): boolean => $isHeadingNode(node) || $isQuoteNode(node)

const $blockAround = (node: LexicalNode): ElementNode | null =>
  [node, ...node.getParents()].find((one): one is ElementNode => $isElementNode(one) && !one.isInline() && one.getParent() !== null) ?? null

/** Ends the block in which the cursor stands, so that what comes next is a block of its own. */
const $endBlock = (): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (!selection.isCollapsed()) selection.removeText()
  const block = $blockAround(selection.anchor.getNode())
  if (!block) return
  if ($isOfItsOwn(block) && block.isEmpty()) return void block.replace($createParagraphNode()).selectEnd()
  if (block.isEmpty()) return
  selection.insertParagraph()
  if (block.isAttached() && block.isEmpty()) block.remove()
}

/** Puts nodes where the cursor is. A heading or a quote stays what it is, whatever text stands before it or behind. */
export const $insertApart = (nodes: LexicalNode[]): void => {
  if (nodes.length === 0) return
  if ($isOfItsOwn(nodes[0])) $endBlock()
  if (!$isOfItsOwn(nodes.at(-1))) return $insertNodes(nodes)
  const rest = $createParagraphNode()
  $insertNodes([...nodes, rest])
  if (!rest.isAttached() || !rest.isEmpty()) return
  rest.getPreviousSibling()?.selectEnd()
  rest.remove()
}
