'use client'
import { useFormFields } from '@payloadcms/ui'
import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { type LexicalEditor, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useRef } from 'react'

/** Between two letters, so that what is written is kept with the text around it before its drawer is closed, in milliseconds. */
const pause = 200

/** Marks the update that takes the words of a note into its text. */
export const keptNote = 'kept-note'

type Written = { id: unknown; text: unknown }

/**
 * Brings the keyboard to the words of a footnote when its drawer opens, and takes into the text what was written of a footnote, however its drawer is closed: Payload's takes it by its button alone, and shows
 * the words again at the next opening as if they had been taken.
 */
export const KeepNote = () => {
  const [editor] = useLexicalComposerContext()
  const id = useFormFields(([fields]) => fields['id']?.value)
  const text = useFormFields(([fields]) => fields['text']?.value)
  const written = useRef<Written>({ id, text })
  written.current = { id, text }
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => here.current?.closest('.field-type')?.querySelector('textarea')?.focus(), [])
  useEffect(() => () => take(editor, written.current), [editor])
  useEffect(() => {
    const soon = setTimeout(() => take(editor, written.current), pause)
    return () => clearTimeout(soon)
  }, [editor, text])
  return <span hidden ref={here} />
}

// Not within the cleaning up: the text hands its change to its form at once, and that draws it.
const take = (editor: LexicalEditor, { id, text }: Written): void => {
  if (!editor.isEditable() || typeof text !== 'string') return
  queueMicrotask(() =>
    editor.update(() => {
      const note = $dfs().map(({ node }) => node).find((node) => $isInlineBlockNode(node) && node.getFields().id === id)
      if (!$isInlineBlockNode(note)) return
      const fields = note.getFields() as ReturnType<typeof note.getFields> & { text?: unknown }
      if ((fields.text ?? '') !== text) note.setFields({ ...fields, text } as typeof fields, true)
    }, { tag: [SKIP_DOM_SELECTION_TAG, keptNote] }),
  )
}
