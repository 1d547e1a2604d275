'use client'
import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $addUpdateTag, $getNodeByKey, $hasUpdateTag, HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { canonicalText } from '../../../domain/canonical'
import { keptNote } from './KeepNote'

/**
 * When a text is opened, Payload asks its server what each footnote holds and writes the answer into the text: no person changed it, and
 * the form must not say so. The answer may be late and tell of an earlier text: the words of a note change by its drawer alone.
 */
export const SetUpOfNotes = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerNodeTransform(InlineBlockNode, (node) => {
        if (!$hasUpdateTag(SKIP_DOM_SELECTION_TAG)) return
        const before = editor.getEditorState().read(() => $getNodeByKey(node.getKey()))
        if (!$isInlineBlockNode(before)) return
        if (!$hasUpdateTag(keptNote) && textOf(before) !== textOf(node)) node.setFields({ ...node.getFields(), text: textOf(before) } as ReturnType<typeof node.getFields>, true)
        if (holds(before) === holds(node)) $addUpdateTag(HISTORY_MERGE_TAG)
      }),
    [editor],
  )
  return null
}

const textOf = (node: InlineBlockNode): unknown => (node.getFields() as { text?: unknown }).text

const holds = (node: InlineBlockNode): string => canonicalText(Object.fromEntries(Object.entries(node.getFields()).filter(([, value]) => value !== null && value !== undefined)))
