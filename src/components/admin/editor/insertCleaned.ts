import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $createTextNode, $isElementNode, $isTextNode, type LexicalEditor, type LexicalNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'

import { $insertApart } from './insertApart'
import type { Cleaned } from './paste/cleanPaste'
import { footnoteMarks } from './paste/footnotes'

/** Puts a cleaned text where the cursor is, with its footnotes as the editor's own. Runs inside an update of the editor. */
export const $insertCleaned = (editor: LexicalEditor, { body, footnotes }: Cleaned): void => {
  const holder = body.ownerDocument
  holder.body.replaceChildren(...body.childNodes)
  const nodes = $generateNodesFromDOM(editor, holder)
  nodes.forEach((node) => $placeFootnotes(node, footnotes))
  $insertApart(nodes)
}

const $placeFootnotes = (node: LexicalNode, footnotes: string[]): void => {
  if ($isTextNode(node)) $placeIn(node, footnotes)
  else if ($isElementNode(node)) node.getChildren().forEach((child) => $placeFootnotes(child, footnotes))
}

const $placeIn = (node: TextNode, footnotes: string[]): void => {
  const text = node.getTextContent()
  if (!footnoteMarks.test(text)) return
  // Between two marks stands the number of a note: odd parts of the split.
  for (const [index, part] of text.split(footnoteMarks).entries()) {
    if (index % 2 === 1) node.insertBefore($createInlineBlockNode({ blockType: 'footnote', blockName: '', text: footnotes[Number(part)] ?? '' } as never))
    else if (part) node.insertBefore($createTextNode(part).setFormat(node.getFormat()))
  }
  node.remove()
}
