'use client'
import { $getSelection, $isRangeSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  $deleteTableColumnAtSelection, $deleteTableRowAtSelection, $findCellNode, $findTableNode, $insertTableColumnAtSelection, $insertTableRowAtSelection, $isTableSelection,
} from '@lexical/table'
import { useEffect, useState } from 'react'

import { useWords } from '../useWords'

type Tool = 'rowAbove' | 'rowBelow' | 'columnBefore' | 'columnAfter' | 'deleteRow' | 'deleteColumn' | 'deleteTable'

const $selectedNode = () => {
  const selection = $getSelection()
  return $isRangeSelection(selection) || $isTableSelection(selection) ? selection.anchor.getNode() : null
}

const $isInTable = (): boolean => {
  const node = $selectedNode()
  return node !== null && $findCellNode(node) !== null
}

const tools: Record<Tool, () => void> = {
  rowAbove: () => void $insertTableRowAtSelection(false),
  rowBelow: () => void $insertTableRowAtSelection(true),
  columnBefore: () => void $insertTableColumnAtSelection(false),
  columnAfter: () => void $insertTableColumnAtSelection(true),
  deleteRow: () => $deleteTableRowAtSelection(),
  deleteColumn: () => $deleteTableColumnAtSelection(),
  deleteTable: () => {
    const node = $selectedNode()
    if (node) $findTableNode(node)?.remove()
  },
}
const names = Object.keys(tools) as Tool[]

const useIsInTable = (editor: LexicalEditor): boolean => {
  const [isInTable, setInTable] = useState(false)
  useEffect(() => editor.registerUpdateListener(({ editorState }) => setInTable(editorState.read($isInTable))), [editor])
  return isInTable
}

/** What can be done to the table in which the cursor stands, in the panel's language and by keyboard: Payload's own menu is English, and needs a mouse. */
export const TableTools = () => {
  const words = useWords().table
  const [editor] = useLexicalComposerContext()
  const isInTable = useIsInTable(editor)
  if (!isInTable || !editor.isEditable()) return null
  return (
    <div aria-label={words.title} className="jf-table-tools" role="group">
      {names.map((name) => (
        // The cursor stays in its cell: a press of the mouse must not take it out.
        <button className={name.startsWith('delete') ? 'jf-button jf-button--danger' : 'jf-button'} key={name} onClick={() => editor.update(() => tools[name]())} onMouseDown={(event) => event.preventDefault()} type="button">
          {words[name]}
        </button>
      ))}
    </div>
  )
}
