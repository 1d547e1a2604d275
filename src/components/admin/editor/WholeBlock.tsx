'use client'
import { $getSelection, $isElementNode, $isRangeSelection, CLICK_COMMAND, COMMAND_PRIORITY_LOW, type ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** A click that marks a whole paragraph, heading or item marks that alone: the browser goes on to the beginning of the next one, which what is typed then would swallow. */
export const WholeBlock = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => editor.registerCommand(CLICK_COMMAND, ({ detail }) => (detail >= 3 && $keepToBlock(), false), COMMAND_PRIORITY_LOW), [editor])
  return null
}

const $blockOf = (node: LexicalNode): ElementNode | undefined =>
  [node, ...node.getParents()].find((each): each is ElementNode => $isElementNode(each) && !each.isInline())

const $keepToBlock = (): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return
  const [from, to] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const block = $blockOf(from.getNode())
  if (to.offset === 0 && block && !block.is($blockOf(to.getNode()) ?? null)) block.select(0, block.getChildrenSize())
}
