'use client'
import { RenderDefaultCell, useLocale } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import type { LeadTitle } from '../../../domain/leadTitle'
import { useWords } from '../useWords'

/** The title of a document in the text language; where it has none, the one in its lead language, marked as such. */
export const TitleCell = (props: DefaultCellComponentProps) => {
  const words = useWords()
  const { code } = useLocale()
  const lead = (props.rowData as { leadTitle?: LeadTitle } | undefined)?.leadTitle
  const isElsewhere = !props.cellData && Boolean(lead?.title)
  const cellData: unknown = props.cellData || (lead?.title ?? words.queue.untitled)
  return (
    <>
      <span lang={isElsewhere ? lead?.language : code}>
        <RenderDefaultCell clientProps={{ ...props, cellData }} columnIndex={0} enableRowSelections={false} isLinkedColumn={Boolean(props.link)} />
      </span>
      {isElsewhere && lead && <small className="jf-quiet jf-title-in">{words.listing.onlyIn(lead.language)}</small>}
    </>
  )
}
