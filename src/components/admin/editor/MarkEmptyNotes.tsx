'use client'
import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { isEmptyFootnote } from '../../../domain/emptyFootnote'
import { useWords } from '../useWords'

/** Says at each footnote without words, which keeps its text from being submitted, that it has none: among several it would not be found. */
export const MarkEmptyNotes = () => {
  const { note } = useWords()
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(InlineBlockNode, (mutations) =>
        editor.read(() => {
          for (const key of mutations.keys()) {
            const [node, element] = [$getNodeByKey(key), editor.getElementByKey(key)]
            if (!element || !$isInlineBlockNode(node)) continue
            if (isEmptyFootnote({ ...node.exportJSON() })) element.dataset['empty'] = note.empty
            else delete element.dataset['empty']
          }
        }),
      ),
    [editor, note.empty],
  )
  return null
}
