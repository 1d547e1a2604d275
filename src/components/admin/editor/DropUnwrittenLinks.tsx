'use client'
import { useModal } from '@payloadcms/ui'
import { $isLinkNode, type LinkNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs, $unwrapNode } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useRef } from 'react'

/** Payload makes the link before it asks where it leads: whoever closes its drawer without an address has made none. */
export const DropUnwrittenLinks = () => {
  const [editor] = useLexicalComposerContext()
  const { modalState } = useModal()
  const isOpen = Object.entries(modalState).some(([slug, state]) => slug.includes('lexical-rich-text-link-') && state?.isOpen)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen && editor.isEditable()) editor.update(() => $unwrittenLinks().forEach($unwrapNode))
    wasOpen.current = isOpen
  }, [editor, isOpen])
  return null
}

const $unwrittenLinks = (): LinkNode[] => $dfs().map(({ node }) => node).filter((node): node is LinkNode => $isLinkNode(node) && isUnwritten(node))

const isUnwritten = (link: LinkNode): boolean => {
  const { linkType, url } = link.getFields()
  return linkType !== 'internal' && (!url || url === 'https://')
}
