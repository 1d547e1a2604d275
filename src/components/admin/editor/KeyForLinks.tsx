'use client'
import { $isLinkNode } from '@payloadcms/richtext-lexical/client'
import { $getSelection, COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
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
        press(tool, { isInLink: $isInLink() })
        return true
      }, COMMAND_PRIORITY_HIGH),
    [editor],
  )
  return null
}

const isKeyOfLinks = ({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => key.toLowerCase() === 'k' && !altKey && !shiftKey && (ctrlKey || metaKey)

const $isInLink = (): boolean => $getSelection()?.getNodes().some((node) => node.getParents().some((parent) => $isLinkNode(parent))) ?? false

/** A tool learns what is marked only when the browser is idle, and would take a link away where one is to be made. Waits a second at most. */
const press = (tool: HTMLElement, { isInLink, left = 20 }: { isInLink: boolean; left?: number }): void => {
  if (left === 0 || tool.classList.contains('active') === isInLink) tool.click()
  else setTimeout(() => press(tool, { isInLink, left: left - 1 }), 50)
}
