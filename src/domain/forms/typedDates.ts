import { type Day, isValid, parse } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { fr } from 'date-fns/locale/fr'

/**
 * How a day may be typed, in the patterns of date-fns; the first is how it is shown. The day stands before the month, as in both languages of
 * the panel: a picker that is left to guess reads 10/12/2026 as a day of October.
 */
export const dayFormats = ['d MMM yyyy', 'd MMMM yyyy', 'd/M/yyyy', 'd.M.yyyy', 'd-M-yyyy', 'yyyy-MM-dd']

/** What stands between a day and an hour, as lists and sentences of the panel write it too. */
const between = [' ', ', ', " 'at' ", " 'à' "]

const hours = ['HH:mm', "HH'h'mm", "HH'h'", "HH 'h' mm", 'h:mm a', 'h a']

/** The same with an hour, and without one for whoever types the day first: an hour that no pattern knows would be taken for midnight. The first is how it is shown. */
export const momentFormats = [...hours.flatMap((hour) => between.flatMap((words) => dayFormats.map((day) => `${day}${words}${hour}`))), ...dayFormats]

/** Before this, it is a year of two digits or a slip. */
const firstYear = 1800

const daysOfWeek = [enGB, fr].map(({ localize }) => Array.from({ length: 7 }, (_, day) => localize.day(day as Day, { width: 'wide' }).toLowerCase()))
const bareMonths: Record<string, string> = { fevrier: 'février', aout: 'août', decembre: 'décembre' }

/** What people write around a day without changing it: an article, the day of the week, the ordinal of the first; and months without their accents. */
const bare = (typed: string): { text: string; dayOfWeek: number | undefined } => {
  const [, named = '', rest = ''] = /^(?:le\s+)?(?:(\p{L}+day|\p{L}+di|dimanche),?\s+)?(?:the\s+)?(.*)$/iu.exec(typed.trim().replace(/\s+/g, ' ')) ?? []
  const dayOfWeek = named === '' ? undefined : Math.max(...daysOfWeek.map((days) => days.indexOf(named.toLowerCase())))
  const text = rest.replace(/^(\d{1,2})(?:er|st|nd|rd|th)(?=\s)/i, '$1').replace(/\b(?:fevrier|aout|decembre)\b/gi, (month) => bareMonths[month.toLowerCase()] ?? month)
  return { text, dayOfWeek }
}

/** The day, and hour, that somebody typed, with months named in either language of the panel; null where it is none that one can be sure of. */
export const readTyped = (typed: string, { isDay }: { isDay: boolean }): Date | null => {
  const patterns = isDay ? dayFormats : momentFormats
  const { text, dayOfWeek } = bare(typed)
  const read = [enGB, fr].flatMap((locale) => patterns.map((pattern) => parse(text, pattern, new Date(), { locale })))
  return read.find((date) => isValid(date) && date.getFullYear() >= firstYear && date.getDay() === (dayOfWeek ?? date.getDay())) ?? null
}
