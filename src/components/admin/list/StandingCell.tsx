import type { DefaultServerCellComponentProps } from 'payload'

import { runOn } from '../../../database/session'
import { standingsOf } from '../../../domain/queue'
import { standingRowsOf } from '../../../editorial/queue'
import { panelWords } from '../../../i18n/admin/panel'
import { Standings } from '../workflow/Standings'

/** Where both languages of a document stand, as a cell of its collection's list. */
export const StandingCell = async ({ payload, rowData, collectionSlug, i18n }: DefaultServerCellComponentProps) => {
  const words = panelWords(i18n.language)
  const rows = await standingRowsOf(runOn(payload), { collection: collectionSlug, id: String((rowData as { id: unknown }).id) })
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
