'use client'
import { useForm } from '@payloadcms/ui'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'

/** Tags of updates that no person made: the editor's own set-up, and moving the cursor into it. */
const isOwn = (tags: Set<string>): boolean => tags.has('history-merge') || (tags.has('focus') && tags.size === 1)

/**
 * Hands every change to the form at once. Payload's own field waits until the browser is idle, up to half a second, and the form has
 * it only once it is drawn, after a key that is pressed meanwhile: a save or the death of the browser would go without the text.
 */
export const KeepInForm = () => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps: { path } } = useEditorConfigContext()
  const { dispatchFields, setModified } = useForm()
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
        if ((dirtyElements.size === 0 && dirtyLeaves.size === 0) || prevEditorState.isEmpty() || isOwn(tags) || !editor.isEditable()) return
        flushSync(() => {
          dispatchFields({ type: 'UPDATE', path, value: editorState.toJSON() })
          setModified(true)
        })
      }),
    [editor, path, dispatchFields, setModified],
  )
  return null
}
