'use client'
import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNearestNodeFromDOMNode, $getSelection, $isNodeSelection, COMMAND_PRIORITY_CRITICAL, CONTROLLED_TEXT_INSERTION_COMMAND, KEY_DOWN_COMMAND, type LexicalEditor, mergeRegister, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/**
 * A footnote in the text is one thing: a click on it leaves the caret behind it, and what is written or pasted while it is marked goes there; two clicks open it.
 * The browser would leave the caret inside of it, where the editor has no place: letters came out backwards elsewhere, or were lost.
 */
export const CaretAtNotes = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const click = (event: MouseEvent) => putBehind(editor, event.target)
    const goBehind = () => {
      $leaveNote()
      return false
    }
    return mergeRegister(
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('click', click)
        before?.removeEventListener('dblclick', openNote)
        root?.addEventListener('click', click)
        root?.addEventListener('dblclick', openNote)
      }),
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => isWriting(event) && goBehind(), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(PASTE_COMMAND, goBehind, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, goBehind, COMMAND_PRIORITY_CRITICAL),
    )
  }, [editor])
  return null
}

/** Its buttons do what they are for, and clicks elsewhere in the text are the editor's alone: an update at each of them would mingle with its own. */
const putBehind = (editor: LexicalEditor, target: EventTarget | null): void => {
  if (!(target instanceof Element) || target.closest('button') || !target.closest('[data-lexical-decorator]')) return
  editor.update(() => {
    const node = $getNearestNodeFromDOMNode(target)
    if ($isInlineBlockNode(node)) node.selectNext(0, 0)
  })
}

/** As its pencil does, which is the first of its buttons. */
const openNote = ({ target }: MouseEvent): void => {
  if (target instanceof Element && !target.closest('button')) target.closest('[data-lexical-decorator]')?.querySelector<HTMLElement>('button[class*="inlineBlock__editButton"]')?.click()
}

const isWriting = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey

const $leaveNote = (): void => {
  const selection = $getSelection()
  const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : []
  if (others.length === 0 && $isInlineBlockNode(node)) node.selectNext(0, 0)
}
