'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useRef } from 'react'

import { CleanPaste } from './CleanPaste'
import { TableTools } from './TableTools'
import { useUncovered } from './useUncovered'

/** What a person needs while they write, at the lower edge of the screen in a long text, and never over the line that they write in. */
export const AtHand = () => {
  const [editor] = useLexicalComposerContext()
  const shown = useRef<HTMLDivElement>(null)
  useUncovered(editor, shown)
  return (
    <div className="jf-at-hand" ref={shown}>
      <CleanPaste />
      <TableTools />
    </div>
  )
}
