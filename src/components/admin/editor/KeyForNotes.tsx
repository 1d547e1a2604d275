'use client'
import { INSERT_INLINE_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { footnoteType } from '../../../domain/emptyFootnote'

/** The key of word processors for a footnote, directly behind a word as well: the menu behind a slash opens after a space only. */
export const KeyForNotes = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
        if (!isKeyOfNotes(event)) return false
        event.preventDefault()
        return editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockName: '', blockType: footnoteType } as never)
      }, COMMAND_PRIORITY_HIGH),
    [editor],
  )
  return null
}

const isKeyOfNotes = ({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => code === 'KeyF' && altKey && (ctrlKey || metaKey)
