import { isValid, parse } from 'date-fns'
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

/** The day, and hour, that somebody typed, with months named in either language of the panel; null where it is none that one can be sure of. */
export const readTyped = (typed: string, { isDay }: { isDay: boolean }): Date | null => {
  const patterns = isDay ? dayFormats : momentFormats
  const read = [enGB, fr].flatMap((locale) => patterns.map((pattern) => parse(typed.trim(), pattern, new Date(), { locale })))
  return read.find((date) => isValid(date) && date.getFullYear() >= firstYear) ?? null
}
