import { Window } from 'happy-dom'

import { languageCodes, type Language } from '../../src/i18n/languages'

/** A text as a page shows it: the language that it is marked with, and that of the link it is in. */
export type ShownText = { text: string; language: string; linked: string | null; isRunning: boolean }

const window = new Window()

/** Every text of a page that somebody sees or hears, with the language it is said to be in. */
export const textsOf = (html: string): ShownText[] => {
  const document = new window.DOMParser().parseFromString(html, 'text/html')
  const texts: ShownText[] = []
  for (const element of document.querySelectorAll('*')) {
    if (['SCRIPT', 'STYLE', 'CODE'].includes(element.tagName)) continue
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? '')
    const said = ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? '')
    const where = { language: element.closest('[lang]')?.getAttribute('lang') ?? '', linked: element.closest('a')?.getAttribute('hreflang') ?? null, isRunning: element.closest('.prose, .lead') !== null }
    texts.push(...[...own, ...said].map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ text, ...where })))
  }
  return texts
}

/** Without what typography changes: two settings of one text are the same. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, ' ').replace(/ (?=[:;!?»])|(?<=«) /gu, '').replaceAll('’', '\'')

type Item = { title: string; slug: string; code: string; url: string }

/** What the read API at this address has in each language. */
export const everyItem = async (url: string): Promise<Record<Language, Item[]>> => {
  const { languages } = (await (await fetch(`${url}/v1`)).json()) as { languages: Record<Language, Record<string, string>> }
  const inLanguage = async (language: Language) => {
    const lists = Object.entries(languages[language]).filter(([type]) => type !== 'programme').map(([, list]) => `${list}?limit=50`)
    return (await Promise.all(lists.map(pagesFrom))).flat()
  }
  return Object.fromEntries(await Promise.all(languageCodes.map(async (language) => [language, await inLanguage(language)]))) as Record<Language, Item[]>
}

const pagesFrom = async (list: string): Promise<Item[]> => {
  const { items, next } = (await (await fetch(list)).json()) as { items: Item[]; next: string | null }
  return next === null ? items : [...items, ...(await pagesFrom(next))]
}
