import { $createInlineBlockNode, $isLinkNode, type LinkNode } from '@payloadcms/richtext-lexical/client'
import { $createTextNode, $isElementNode, $isTextNode, type LexicalEditor, type LexicalNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'

import { $insertApart } from './insertApart'
import type { Cleaned } from './paste/cleanPaste'
import { footnoteMarks } from './paste/footnotes'
import { targetOf } from './paste/internalLinks'

/** Puts a cleaned text where the cursor is, with its footnotes and its links to documents of this site as the editor's own. Runs inside an update of the editor. */
export const $insertCleaned = (editor: LexicalEditor, { body, footnotes }: Cleaned): void => {
  const holder = body.ownerDocument
  holder.body.replaceChildren(...body.childNodes)
  const nodes = $generateNodesFromDOM(editor, holder)
  nodes.forEach((node) => $complete(node, footnotes))
  $insertApart(nodes)
}

const $complete = (node: LexicalNode, footnotes: string[]): void => {
  if ($isTextNode(node)) return $placeIn(node, footnotes)
  if ($isLinkNode(node)) $leadTo(node)
  if ($isElementNode(node)) node.getChildren().forEach((child) => $complete(child, footnotes))
}

const $leadTo = (link: LinkNode): void => {
  const target = targetOf(link.getFields().url)
  if (target) link.setFields({ linkType: 'internal', newTab: false, doc: { relationTo: target.collection, value: target.id } })
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
