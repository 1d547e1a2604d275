import type { EventStatus, Period } from '../../domain/content'
import { type Times, zoneOf } from '../../domain/eventTimes'
import { formatDate, formatDays, formatOffset, formatTime } from '../../i18n/format'
import type { Language } from '../../i18n/languages'
import { cityOf } from '../../i18n/site/cities'
import { siteTexts } from '../../i18n/site/texts'

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

type Told = { shared: Times; eventStatus: EventStatus }

/** The days of an event as a list tells them: where none is known, that one is to come, unless the event was cancelled. */
export const daysTold = (language: Language, { shared, eventStatus }: Told): string =>
  eventDays(language, shared) || (eventStatus === 'cancelled' ? '' : siteTexts[language].event.noDate)

/**
 * When an event takes place; of one that was postponed or cancelled, that it was, before the date that was announced;
 * of a new date, that it is one, and which it replaces.
 */
export const eventWhen = (language: Language, { shared, eventStatus, previousStart }: Told & { previousStart?: string }): string => {
  const [time, words] = [eventTime(language, shared), siteTexts[language].event]
  const status = words.status[eventStatus]
  if (!time) return eventStatus === 'scheduled' ? words.noDate : eventStatus === 'cancelled' ? status : words.withoutDate(status)
  if (eventStatus === 'scheduled') return time
  if (eventStatus !== 'rescheduled') return words.announced(status, time)
  return words.titled(status, previousStart ? words.insteadOf(time, dayReplaced(language, shared, previousStart)) : time)
}

/** The day that a new date replaces, with its hour where the day stays the same. */
const dayReplaced = (language: Language, { start = '', allDay, ...times }: Times, previousStart: string): string => {
  const zone = zoneOf(times)
  const isSameDay = dayOf(start, zone) === dayOf(previousStart, zone)
  return isSameDay && !allDay ? instantInZone(language, previousStart, zone) : formatDate(language, previousStart, zone)
}

/** The title of an event where nothing but it is shown, as in a feed: it says that the event does not take place as announced, or has a new date. */
export const eventTitle = (language: Language, { title, eventStatus }: { title: string; eventStatus: EventStatus }): string => {
  const words = siteTexts[language].event
  return eventStatus === 'scheduled' ? title : words.titled(words.status[eventStatus], title)
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
