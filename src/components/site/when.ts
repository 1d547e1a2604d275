import type { EventShared, Period } from '../../domain/content'
import { formatDate, formatDays, formatOffset, formatTime, isTimeZone } from '../../i18n/format'
import type { Language } from '../../i18n/languages'
import { cityOf } from '../../i18n/site/cities'
import { siteTexts } from '../../i18n/site/texts'

type Times = Pick<EventShared, 'start' | 'end' | 'timeZone' | 'allDay'>
export const zoneOf = ({ timeZone }: Times): string => (isTimeZone(timeZone) ? timeZone : 'UTC')

/** The days of an event where it takes place; empty when no date is known. */
export const eventDays = (language: Language, times: Times): string =>
  times.start ? formatDays({ language, start: times.start, end: times.end, timeZone: zoneOf(times) }) : ''

const dayOf = (instant: string, zone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant))

/** Days and hours with the clock they are told by: « 1er mars 2026, 14 h 00, heure de Kaboul (UTC+4:30) ». */
export const eventTime = (language: Language, times: Times): string => {
  const { start, end } = times
  if (!start) return ''
  if (times.allDay) return eventDays(language, times)
  const words = siteTexts[language].event
  const zone = zoneOf(times)
  const isOneDay = end !== undefined && dayOf(start, zone) === dayOf(end, zone)
  const from = formatTime(language, start, zone)
  const hours = isOneDay && end !== start ? words.hours(from, formatTime(language, end, zone)) : from
  return words.at(eventDays(language, times), hours, words.zone(cityOf(language, zone), formatOffset(start, zone)))
}

/** An instant as the people of a place read it on their clock. */
export const instantInZone = (language: Language, instant: string, zone: string): string =>
  eventTime(language, { start: instant, timeZone: zone })

/** Until when a relation held, in words; empty when nothing is known. */
export const periodWords = (language: Language, { from, to }: Period): string => {
  const words = siteTexts[language].periods
  const [start, end] = [from && formatDate(language, from), to && formatDate(language, to)]
  if (start && end) return words.range(start, end)
  return start ? words.since(start) : end ? words.until(end) : ''
}
