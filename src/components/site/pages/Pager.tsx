import type { Language } from '../../../i18n/languages'
import type { Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'

type Props = { section: Section; action: string; query: Record<string, string>; page: number; pages: number; language: Language }

/** Of one page of a list; the first has the list's own address. */
export const pageAddress = ({ action, query, page }: Pick<Props, 'action' | 'query' | 'page'>): string => {
  const search = new URLSearchParams({ ...query, ...(page > 1 && { page: String(page) }) }).toString()
  return search ? `${action}?${search}` : action
}

/** The way to older and newer entries; one page needs none. */
export const Pager = ({ section, action, query, page, pages, language }: Props) => {
  if (pages <= 1) return null
  const words = siteTexts[language]
  const to = (target: number) => pageAddress({ action, query, page: target })
  return (
    <nav className="pager" aria-label={words.navigation.pages}>
      {page > 1 ? <a href={to(page - 1)} rel="prev">← {words.filters.newer[section]}</a> : <span />}
      <span>{words.filters.page(page, pages)}</span>
      {page < pages ? <a href={to(page + 1)} rel="next">{words.filters.older[section]} →</a> : <span />}
    </nav>
  )
}
