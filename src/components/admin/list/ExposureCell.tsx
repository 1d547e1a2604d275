import type { DefaultServerCellComponentProps } from 'payload'

import type { Exposure } from '../../../domain/content'
import { panelWords } from '../../../i18n/admin/panel'
import { rowsOfList } from './rowsOfList'

/** Who may read a document: what readers get now and, apart from it, what the working copy says otherwise. */
export const ExposureCell = async ({ payload, rowData, cellData, collectionSlug, i18n }: Partial<DefaultServerCellComponentProps>) => {
  const id = (rowData as { id?: string } | undefined)?.id
  if (!payload || !i18n || !collectionSlug || !id) return null
  const words = panelWords(i18n.language).publishing
  const [row] = (await rowsOfList(payload, collectionSlug)(id)) ?? []
  const chosen = row?.exposure.chosen ?? (cellData as Exposure)
  const live = row?.exposure.live ?? chosen
  return <span>{live === chosen ? words.exposures[chosen] : words.chosen({ live, chosen })}</span>
}
