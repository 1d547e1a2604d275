'use client'
import { useForm } from '@payloadcms/ui'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'

import { isOwnUpdate } from './ownUpdate'

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
      editor.registerUpdateListener((update) => {
        if (isOwnUpdate(update) || !editor.isEditable()) return
        flushSync(() => {
          dispatchFields({ type: 'UPDATE', path, value: update.editorState.toJSON() })
          setModified(true)
        })
      }),
    [editor, path, dispatchFields, setModified],
  )
  return null
}
