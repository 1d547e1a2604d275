import type { DefaultServerCellComponentProps } from 'payload'

import { runOn } from '../../../database/session'
import { standingsOf } from '../../../domain/queue'
import { standingRowsOf } from '../../../editorial/queue'
import { panelWords } from '../../../i18n/admin/panel'
import { Standings } from '../workflow/Standings'

/** Where both languages of a document stand, as a cell of its collection's list. Payload renders it in forms too, without a row. */
export const StandingCell = async ({ payload, rowData, collectionSlug, i18n }: Partial<DefaultServerCellComponentProps>) => {
  const id = (rowData as { id?: string } | undefined)?.id
  if (!payload || !i18n || !collectionSlug || !id) return null
  const words = panelWords(i18n.language)
  const rows = await standingRowsOf(runOn(payload), { collection: collectionSlug, id })
  return (
    <ul className="jf-cell">
      {rows.map((row) => (
        <li key={row.language}>
          <abbr title={words.language(row.language)}>{row.language.toUpperCase()}</abbr> <Standings standing={standingsOf(row)} words={words} />
        </li>
      ))}
    </ul>
  )
}
