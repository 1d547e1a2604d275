import type { ReactNode } from 'react'

import type { Frame, MenuItem } from '../../../components/site/frame'
import { languageCodes, type Language, type PerLanguage } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import type { Visit } from './visit'

type OwnFrame = Pick<Frame, 'title' | 'path' | 'alternates' | 'switches' | 'trail'> & Partial<Pick<Frame, 'asked' | 'cookies' | 'detours' | 'description' | 'isUnlisted' | 'version' | 'isTranslation' | 'status' | 'image' | 'type'>>
/** A page before its frame is put around it, or where it has moved. */
export type Composed = { kind: 'page'; frame: OwnFrame; content: ReactNode } | { kind: 'moved'; path: string; isForGood: boolean }
export type Compose = (visit: Visit) => Promise<Composed>

export const perLanguage = <T>(value: (language: Language) => T): PerLanguage<T> =>
  Object.fromEntries(languageCodes.map((language) => [language, value(language)])) as PerLanguage<T>

export const homeOf = (language: Language): MenuItem => ({ path: `/${language}`, label: siteTexts[language].navigation.home })

type StandIn = { visit: Visit; path: string; title: string; status: number; content: ReactNode; above?: MenuItem[]; counterparts?: Partial<PerLanguage<string>> }

/** A page that stands in for one, kept out of search engines. Without a counterpart in a language, the switch leads to the home page there, and says so. */
export const standIn = ({ visit, path, title, status, content, above = [], counterparts = {} }: StandIn): Composed => ({
  kind: 'page',
  frame: {
    title, path, asked: visit.asked, status, isUnlisted: true, alternates: {}, trail: [homeOf(visit.language), ...above],
    switches: perLanguage((code) => counterparts[code] ?? `/${code}`),
    detours: perLanguage((code) => (counterparts[code] === undefined ? { label: siteTexts[code].detour.home } : undefined)),
  },
  content,
})
