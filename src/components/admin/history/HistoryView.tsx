import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { isLanguage } from '../../../i18n/languages'
import { panelWords } from '../../../i18n/admin/panel'
import { History } from './History'

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** The history of a document: its editions per language, compared and restored. */
export const HistoryView = ({ initPageResult, searchParams, i18n }: DocumentViewServerProps) => {
  const words = panelWords(i18n.language)
  const { locale } = initPageResult
  const [edition, before] = [first(searchParams?.['edition']), first(searchParams?.['before'])]
  return (
    <Gutter className="jf-history">
      <h2>{words.history.title}</h2>
      <p className="jf-quiet">{words.history.intro}</p>
      <History key={locale?.code} language={isLanguage(locale?.code) ? locale.code : 'en'} {...(edition ? { edition } : {})} {...(before && /^[1-9]\d{0,8}$/.test(before) ? { before } : {})} />
    </Gutter>
  )
}
