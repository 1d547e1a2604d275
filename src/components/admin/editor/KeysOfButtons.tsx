'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

const onlyForButton = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('button')) event.stopPropagation()
}

/** Enter on a button within the text, such as the pencil of a footnote, presses it: the editor would take it for a new line. */
export const KeysOfButtons = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerRootListener((root, before) => {
        before?.removeEventListener('keydown', onlyForButton, true)
        root?.addEventListener('keydown', onlyForButton, true)
      }),
    [editor],
  )
  return null
}
