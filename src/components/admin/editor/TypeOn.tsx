'use client'
import { useForm, useFormProcessing } from '@payloadcms/ui'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef } from 'react'

import { canonicalText } from '../../../domain/canonical'
import { usePlace } from '../document/place'
import { forgetTypedOn, noteTypedOn, typedOn } from './typedOn'
import { isOwnUpdate } from './ownUpdate'

/**
 * What is typed while a text is being saved stays: the form takes what the server answers for the whole of it, and the text is drawn
 * anew, without it and without the cursor.
 */
export const TypeOn = () => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps: { path } } = useEditorConfigContext()
  const { dispatchFields, setModified } = useForm()
  const isProcessing = useFormProcessing()
  const isSaving = useRef(isProcessing)
  isSaving.current = isProcessing
  const key = `${usePlace().url}:${path}`

  useEffect(() => editor.registerUpdateListener((update) => {
    if (isSaving.current && !isOwnUpdate(update)) noteTypedOn(key, update.editorState)
  }), [editor, key])

  useEffect(() => {
    const typed = isProcessing ? undefined : typedOn(key)
    if (!typed) return
    dispatchFields({ type: 'UPDATE', path, value: typed.toJSON() })
    setModified(true)
    forgetTypedOn(key)
  }, [isProcessing, key, path, dispatchFields, setModified])

  useEffect(() => {
    const typed = typedOn(key)
    if (!typed || canonicalText(typed.toJSON()) !== canonicalText(editor.getEditorState().toJSON())) return
    editor.setEditorState(typed)
    if (document.activeElement === document.body) editor.focus()
  }, [editor, key])
  return null
}
