'use client'
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** The key of word processors for a link: it presses the tool, whose command Payload keeps to itself. */
export const KeyForLinks = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
        const tool = isKeyOfLinks(event) ? editor.getRootElement()?.closest('.rich-text-lexical')?.querySelector<HTMLElement>('[data-button-key=link]') : null
        if (!tool) return false
        event.preventDefault()
        tool.click()
        return true
      }, COMMAND_PRIORITY_HIGH),
    [editor],
  )
  return null
}

const isKeyOfLinks = ({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => key.toLowerCase() === 'k' && !altKey && !shiftKey && (ctrlKey || metaKey)
