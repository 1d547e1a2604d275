'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { useWords } from '../useWords'

/** Says in words what each tool of the editor does, to a pointer that rests on it and to a screen reader: Payload draws a sign, or names it by its key. */
export const NameTools = () => {
  const { tools } = useWords()
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const frame = editor.getRootElement()?.closest('.rich-text-lexical')
    if (!frame) return
    const name = () => nameIn(frame, tools)
    name()
    const watch = new MutationObserver(name) // the tools beside marked words come and go
    watch.observe(frame, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [editor, tools])
  return null
}

const nameIn = (frame: Element, tools: Readonly<Record<string, string>>): void =>
  Object.entries(tools).forEach(([key, words]) =>
    frame.querySelectorAll(`.toolbar-popup__button-${key}:not([title]), .toolbar-popup__dropdown-${key}:not([title])`).forEach((tool) => {
      tool.setAttribute('title', words)
      tool.setAttribute('aria-label', words)
    }),
  )
