import { languages, type Language, type PerLanguage } from './languages'

const intl = (language: Language): string => languages[language].intl

/** « 1er mars 2026 »: French counts the first day of a month. */
const withFirstDay: PerLanguage<(text: string) => string> = {
  en: (text) => text,
  fr: (text) => text.replace(/(^|[  –-])1(?=[  –-])/gu, '$11er'),
}

/** A date stands on one line, and so do the days of one month, by a word joiner; between two dates a line may end, after the dash. */
const onOneLine = (text: string): string =>
  text.split(/\s*–\s*/u).map((part) => part.replace(/\s/gu, '\u00A0')).join('\u00A0– ').replace(/^(\d{1,2}(?:er)?)\u00A0– /u, '$1–\u2060')

export type DateForm = { year: 'numeric'; month?: 'long' | 'short'; day?: 'numeric' }
const formFor = (date: string): DateForm =>
  date.length <= 4 ? { year: 'numeric' } : date.length <= 7 ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' }

/** A date as far as it is known (`2021`, `2021-03`, `2021-03-15` or an instant), in words: "15 March 2021". */
export const formatDate = (language: Language, date: string, timeZone = 'UTC'): string => {
  const instant = new Date(date)
  if (Number.isNaN(instant.getTime())) return ''
  const form = new Intl.DateTimeFormat(intl(language), { ...formFor(date), timeZone })
  return onOneLine(withFirstDay[language](form.format(instant)))
}

/** The days from one instant to another in a time zone: "21–22 November 2023"; one day when both are the same. */
export const formatDays = ({ language, start, end, timeZone }: { language: Language; start: string; end?: string | undefined; timeZone: string }): string => {
  const form = new Intl.DateTimeFormat(intl(language), { year: 'numeric', month: 'long', day: 'numeric', timeZone })
  const [from, to] = [new Date(start), new Date(end ?? start)]
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || to < from) return formatDate(language, start, timeZone)
  return onOneLine(withFirstDay[language](form.formatRange(from, to).replaceAll('\u2009', '')))
}

/** What the clock shows at that instant in a time zone: "14:00", « 14 h 00 ». */
export const formatTime = (language: Language, instant: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).formatToParts(new Date(instant))
  const [hour, minute] = ['hour', 'minute'].map((type) => parts.find((part) => part.type === type)?.value ?? '00')
  return { en: `${hour}:${minute}`, fr: `${Number(hour)}\u00A0h\u00A0${minute}` }[language]
}

/** The distance from UTC at that instant: "UTC+4:30". */
export const formatOffset = (instant: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'shortOffset', timeZone }).formatToParts(new Date(instant))
  return (parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC').replace(/\+0$/, '')
}

export const isTimeZone = (name: string | undefined): name is string => {
  if (!name) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false // Intl has no other way to say that it does not know a zone.
  }
}

/** A file's weight, 1 KB = 1000 bytes as Intl counts: "245 KB", « 1,4 Mo ». */
export const formatBytes = (language: Language, bytes: number): string => {
  const [unit, value] = bytes < 999_500 ? ['kilobyte', Math.max(1, bytes / 1000)] : ['megabyte', bytes / 1_000_000]
  const form = new Intl.NumberFormat(intl(language), { style: 'unit', unit: String(unit), maximumFractionDigits: unit === 'megabyte' ? 1 : 0 })
  return form.format(Number(value)).replace('kB', 'KB')
}

/** What readers on 3G really get, in bits per second. */
const phoneSpeed = 400_000

/** How long a download takes at 400 kbit/s, rounded up: "5 seconds", « 2 minutes ». */
export const formatDownloadTime = (language: Language, bytes: number): string => {
  const seconds = (bytes * 8) / phoneSpeed
  const [unit, value] = seconds <= 55 ? ['second', Math.max(1, seconds <= 10 ? Math.ceil(seconds) : Math.ceil(seconds / 5) * 5)] : ['minute', Math.ceil(seconds / 60)]
  return new Intl.NumberFormat(intl(language), { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(Number(value))
}

/** "English, French and Dari" in the order given. */
export const formatList = (language: Language, entries: readonly string[]): string =>
  new Intl.ListFormat(intl(language), { type: 'conjunction' }).format(entries)

/** The name of a language, or what was written where it is no code of one: `fr` → "French". */
export const languageName = (language: Language, code: string): string => {
  try {
    return new Intl.DisplayNames(intl(language), { type: 'language', fallback: 'none' }).of(code) ?? code
  } catch {
    return code // Not a well-formed code: Intl throws, the reader sees what the editor typed.
  }
}
