import type { DefaultServerCellComponentProps } from 'payload'

import { standingsOf } from '../../../domain/queue'
import { readersOf } from '../../../domain/readers'
import { panelWords } from '../../../i18n/admin/panel'
import { Standings } from '../workflow/Standings'
import { rowsOfList } from './rowsOfList'

/** Where both languages of a document stand and who gets them, as a cell of its collection's list. Payload renders it in forms too, without a row. */
export const StandingCell = async ({ payload, rowData, collectionSlug, i18n }: Partial<DefaultServerCellComponentProps>) => {
  const id = (rowData as { id?: string } | undefined)?.id
  if (!payload || !i18n || !collectionSlug || !id) return null
  const words = panelWords(i18n.language)
  const rows = (await rowsOfList(payload, collectionSlug)(id)) ?? []
  return (
    <ul className="jf-cell">
      {rows.map((row) => (
        <li key={row.language}>
          <abbr title={words.language(row.language)}>{row.language.toUpperCase()}</abbr> <Standings readers={readersOf(row)} standing={standingsOf(row)} words={words} />
        </li>
      ))}
    </ul>
  )
}
