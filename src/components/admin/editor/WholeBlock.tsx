'use client'
import { $getSelection, $isElementNode, $isRangeSelection, COMMAND_PRIORITY_CRITICAL, type ElementNode, type LexicalNode, mergeRegister, SELECTION_CHANGE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Three clicks mark a paragraph, heading or item, and that alone: the browser goes on to the beginning of the next one, which what is typed then would swallow. */
export const WholeBlock = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let clicks = 0
    const count = ({ detail }: MouseEvent) => void (clicks = detail)
    return mergeRegister(
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('mousedown', count)
        root?.addEventListener('mousedown', count)
      }),
      editor.registerCommand(SELECTION_CHANGE_COMMAND, () => (clicks >= 3 && $keepToBlock(), false), COMMAND_PRIORITY_CRITICAL),
    )
  }, [editor])
  return null
}

const $blockOf = (node: LexicalNode): ElementNode | undefined =>
  [node, ...node.getParents()].find((each): each is ElementNode => $isElementNode(each) && !each.isInline())

/** What comes after a block, in whatever it stands. */
const $after = (block: ElementNode): LexicalNode | null =>
  [block, ...block.getParents()].map((each) => each.getNextSibling()).find((next) => next !== null) ?? null

const $begins = (block: ElementNode, whole: LexicalNode | null): boolean => {
  const first = $isElementNode(whole) ? (whole.getFirstDescendant() ?? whole) : whole
  return first !== null && (block.is(first) || block.isParentOf(first))
}

const $keepToBlock = (): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return
  const [from, to] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const [block, other] = [$blockOf(from.getNode()), $blockOf(to.getNode())]
  if (to.offset === 0 && block && other && $begins(other, $after(block))) block.select(0, block.getChildrenSize())
}
