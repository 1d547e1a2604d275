'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $getSelection, $isSelectionCapturedInDecoratorInput, COMMAND_PRIORITY_HIGH, CONTROLLED_TEXT_INSERTION_COMMAND, mergeRegister, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'

import { useWords } from '../useWords'
import { $insertCleaned } from './insertCleaned'
import { cleanPaste } from './paste/cleanPaste'
import type { Dropped } from '../../../domain/pasting'

/** The formatted text that another program left there; what was copied in an editor of ours keeps its own form. */
const foreignHtml = (data: DataTransfer | null | undefined): string =>
  data && !data.types.includes('application/x-lexical-editor') ? data.getData('text/html') : ''

/** Pictures that lie there without any text, as of a screen. */
const loosePictures = (data: DataTransfer | null): number =>
  data && !data.types.includes('text/plain') ? [...data.files].filter(({ type }) => type.startsWith('image/')).length : 0

const transferOf = (event: unknown): DataTransfer | null =>
  (event as Partial<ClipboardEvent>).clipboardData ?? (event as Partial<InputEvent>).dataTransfer ?? null

/** Takes in what a word processor leaves on the clipboard as far as the editor can hold it, and says until it is read what it left out. */
export const CleanPaste = () => {
  const words = useWords()
  const [editor] = useLexicalComposerContext()
  const [dropped, setDropped] = useState<Dropped>({})
  useEffect(() => {
    const take = (event: unknown): boolean => {
      const data = typeof event === 'string' ? null : transferOf(event)
      const isElsewhere = event instanceof Event && event.target instanceof Node && $isSelectionCapturedInDecoratorInput(event.target)
      const [html, pictures] = [foreignHtml(data), loosePictures(data)]
      if ((!html && pictures === 0) || isElsewhere || $getSelection() === null) return false
      if (event instanceof Event) event.preventDefault()
      if (!html) {
        setDropped({ pictures })
        return true
      }
      const cleaned = cleanPaste(new DOMParser().parseFromString(html, 'text/html'))
      editor.update(() => $insertCleaned(editor, cleaned), { tag: 'paste' })
      setDropped(cleaned.dropped)
      return true
    }
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, take, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, take, COMMAND_PRIORITY_HIGH),
    )
  }, [editor])
  const isTold = Object.keys(dropped).length > 0
  const close = () => {
    setDropped({})
    editor.focus()
  }
  // The paragraph is there before its words: a screen reader speaks what changes in it.
  return (
    <div className={isTold ? 'jf-notice jf-left-out' : undefined}>
      <p role="status">{isTold && words.paste.leftOut(dropped)}</p>
      {isTold && <button className="jf-button" onClick={close} type="button">{words.paste.close}</button>}
    </div>
  )
}
