import { isLanguage, type Language } from '../i18n/languages'

/** The most that a report of an error may say, in characters. */
export const longestReport = 2000

/** What a report is about: a page as the reader named it, and when the text that was read had been published, where that is one. */
export type ReportedPage = { page: string; language: Language; version: string | null }
export type ReportProblem = 'empty' | 'tooLong'

/** Said of a page whether or not there is one: any address of the site's form, and the home page for anything else. */
export const reportedPage = ({ page, version, language }: { page: string | null; version: string | null; language: Language }): ReportedPage => {
  const named = page !== null && page.length <= 300 && /^\/[a-z]+(\/[\p{L}\p{N}-]+){0,3}$/u.test(page) ? page.split('/')[1] : undefined
  if (page === null || !isLanguage(named)) return { page: `/${language}`, language, version: null }
  return { page, language: named, version: momentIn(version) }
}

const momentIn = (text: string | null): string | null =>
  text !== null && /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && isOnCalendar(text) ? text : null

/** JavaScript reads 31 February as 3 March; the database does not. */
const isOnCalendar = (moment: string): boolean => {
  const read = new Date(moment)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 19) === moment.slice(0, 19)
}

/** The words as they are kept: without what no person types, whatever line ends the browser sends. */
export const reportedWords = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').trim()

/** What keeps words from being sent, or null. What nobody could see says nothing. */
export const reportProblem = (words: string): ReportProblem | null =>
  !/[\p{L}\p{N}\p{P}\p{S}]/u.test(words) ? 'empty' : charactersIn(words) > longestReport ? 'tooLong' : null

export const charactersIn = (words: string): number => [...words].length
