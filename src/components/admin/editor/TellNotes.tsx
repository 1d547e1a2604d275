'use client'
import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { isEmptyFootnote } from '../../../domain/emptyFootnote'
import { useWords } from '../useWords'

/** Says at each footnote what it says, and at one without words, which keeps its text from being submitted, that it has none: among several it would not be found. */
export const TellNotes = () => {
  const { note } = useWords()
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(InlineBlockNode, (mutations) =>
        editor.read(() => {
          for (const key of mutations.keys()) {
            const [node, element] = [$getNodeByKey(key), editor.getElementByKey(key)]
            if (element && $isInlineBlockNode(node)) tell({ node, element, empty: note.empty })
          }
        }),
      ),
    [editor, note.empty],
  )
  return null
}

const tell = ({ node, element, empty }: { node: InlineBlockNode; element: HTMLElement; empty: string }): void => {
  const { text } = node.getFields() as { text?: unknown }
  const words = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''
  element.title = words
  element.style.setProperty('--jf-note', asCssString(words))
  if (isEmptyFootnote({ ...node.exportJSON() })) element.dataset['empty'] = empty
  else delete element.dataset['empty']
}

/** The style sheet shows it after the number of the note: what stands in the text itself would be part of it. */
const asCssString = (words: string): string => `"${words.replace(/["\\]/g, String.raw`\$&`)}"`
