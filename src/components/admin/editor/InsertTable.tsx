'use client'
import { $getRoot, $getSelection, $isRangeSelection, $setSelection, COMMAND_PRIORITY_EDITOR, createCommand, type LexicalCommand, type RangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { INSERT_TABLE_COMMAND } from '@lexical/table'
import { type FormEvent, useEffect, useState } from 'react'

import { useWords } from '../useWords'
import { Dialog } from '../workflow/Dialog'

export const askForTable: LexicalCommand<undefined> = createCommand('ASK_FOR_TABLE')

type Size = { rows: string; columns: string }
const usual: Size = { rows: '3', columns: '3' }
const most: Record<keyof Size, number> = { rows: 100, columns: 12 }

/** Asks in the panel's language how large a table is to be, and puts it where the cursor was: Payload's own drawer is English. */
export const InsertTable = () => {
  const words = useWords().table
  const [editor] = useLexicalComposerContext()
  const [cursor, setCursor] = useState<RangeSelection | null>(null)
  const [chosen, setChosen] = useState<{ cursor: RangeSelection; size: Size } | null>(null)
  const [size, setSize] = useState(usual)
  useEffect(
    () =>
      editor.registerCommand(askForTable, () => {
        const selection = $getSelection()
        setCursor($isRangeSelection(selection) ? selection.clone() : $getRoot().selectEnd())
        return true
      }, COMMAND_PRIORITY_EDITOR),
    [editor],
  )
  // Once the dialog is gone, which gives the keyboard back to where it was.
  useEffect(() => {
    if (!chosen) return
    editor.update(() => {
      $setSelection(chosen.cursor.clone())
      editor.dispatchCommand(INSERT_TABLE_COMMAND, chosen.size)
    })
    editor.focus()
  }, [chosen, editor])
  if (!cursor) return null
  const insert = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setChosen({ cursor, size })
    setCursor(null)
  }
  return (
    <Dialog onClose={() => setCursor(null)} title={words.insert}>
      <form onSubmit={insert}>
        {(['rows', 'columns'] as const).map((name) => (
          <label className="jf-field" key={name}>
            {words[name]}
            <input max={most[name]} min={1} onChange={({ target }) => setSize({ ...size, [name]: target.value })} required type="number" value={size[name]} />
          </label>
        ))}
        <div className="jf-buttons">
          <button className="jf-button jf-button--main" type="submit">{words.confirm}</button>
          <button className="jf-button" onClick={() => setCursor(null)} type="button">{words.close}</button>
        </div>
      </form>
    </Dialog>
  )
}
