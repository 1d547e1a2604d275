import type { ReactNode } from 'react'

import type { Frame, MenuItem } from '../../../components/site/frame'
import { languageCodes, type Language, type PerLanguage } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import type { Visit } from './visit'

type OwnFrame = Pick<Frame, 'title' | 'path' | 'alternates' | 'switches' | 'trail'> & Partial<Pick<Frame, 'description' | 'isUnlisted' | 'status' | 'image' | 'type'>>
/** A page before its frame is put around it, or where it has moved. */
export type Composed = { kind: 'page'; frame: OwnFrame; content: ReactNode } | { kind: 'moved'; path: string; isForGood: boolean }
export type Compose = (visit: Visit) => Promise<Composed>

export const perLanguage = <T>(value: (language: Language) => T): PerLanguage<T> =>
  Object.fromEntries(languageCodes.map((language) => [language, value(language)])) as PerLanguage<T>

export const homeOf = (language: Language): MenuItem => ({ path: `/${language}`, label: siteTexts[language].navigation.home })

/** A page that stands in for one: kept out of search engines, and without a counterpart. */
export const standIn = ({ visit, path, title, status, content, switches }: {
  visit: Visit; path: string; title: string; status: number; content: ReactNode; switches?: PerLanguage<string>
}): Composed => ({
  kind: 'page',
  frame: { title, path, status, isUnlisted: true, alternates: {}, switches: switches ?? perLanguage((language) => `/${language}`), trail: [homeOf(visit.language)] },
  content,
})
