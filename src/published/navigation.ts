import type { NavigationEntry } from '../domain/content'
import { cardOf, type Cards, type Doc, type Reader } from '../domain/reading'
import type { Language } from '../i18n/languages'
import { fixedPages, sections } from '../i18n/routes'
import { cardsOf } from './cards'
import { globalDocument } from './globalDocument'

/** Where a menu leads: a section, whose label the dictionary has, or a live page with its title. */
export type NavigationItem = { path: string; section: string; title?: undefined } | { path: string; title: string; section?: undefined }
export type Navigation = { main: NavigationItem[]; footer: NavigationItem[]; footerNote?: string }

/** The menus in the reader's language; pages that are not live in it are not there. Empty while no navigation is live. */
export const navigation = async ({ reader }: { reader: Reader }): Promise<Navigation> => {
  const doc = await globalDocument({ reader, global: 'navigation' })
  return doc ? navigationIn({ reader, doc }) : { main: [], footer: [] }
}

/** The menus that a navigation makes, live or not. */
export const navigationIn = async ({ reader, doc }: { reader: Reader; doc: Pick<Doc<'navigation'>, 'text' | 'shared'> }): Promise<Navigation> => {
  const cards = await cardsOf({ reader, doc })
  const items = (entries: NavigationEntry[] = []): NavigationItem[] => entries.flatMap((entry) => itemOf({ entry, cards, language: reader.language }))
  const { footerNote } = doc.text
  return { main: items(doc.shared.main), footer: items(doc.shared.footer), ...(footerNote && { footerNote }) }
}

const segments: Record<string, Record<Language, string>> = { ...sections, ...fixedPages }

const itemOf = ({ entry, cards, language }: { entry: NavigationEntry; cards: Cards; language: Language }): NavigationItem[] => {
  const segment = entry.section === undefined ? undefined : segments[entry.section]?.[language]
  if (entry.section !== undefined && segment !== undefined) return [{ path: `/${language}/${segment}`, section: entry.section }]
  const card = cardOf(cards, entry.page)
  return card ? [{ path: card.path, title: card.title }] : []
}
