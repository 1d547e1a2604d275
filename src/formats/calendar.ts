import { ICalCalendar, ICalEvent, ICalEventStatus } from 'ical-generator'

import type { EventStatus } from '../domain/content'
import { dayAfter, daysOf, type KnownTimes } from '../domain/eventTimes'

/** `revision` counts what changed since the event was first published, the last time at `revisedAt`. */
export type CalendarEvent = {
  code: string; title: string; url: string; times: KnownTimes; summary?: string; place?: string; status: EventStatus; revision: number; revisedAt: string
}

const statuses: Record<EventStatus, ICalEventStatus> = {
  scheduled: ICalEventStatus.CONFIRMED, postponed: ICalEventStatus.TENTATIVE, rescheduled: ICalEventStatus.CONFIRMED, cancelled: ICalEventStatus.CANCELLED,
}

/** RFC 5545. The UID is the event's for ever, in every language, so that importing it again replaces it. */
export const calendar = ({ language, host, events }: { language: string; host: string; events: CalendarEvent[] }): string => {
  const file = new ICalCalendar({ prodId: { company: 'Just Future', product: 'Events', language }, scale: 'gregorian' })
  for (const event of events) file.createEvent(new MarkedEvent({ event, host, language, file }))
  return `${file.toString()}\r\n`
}

/** Says in which language its words are, which the package has no way to. */
class MarkedEvent extends ICalEvent {
  private readonly language: string

  constructor({ event, host, language, file }: { event: CalendarEvent; host: string; language: string; file: ICalCalendar }) {
    super(dataOf(event, host), file)
    this.language = language
  }

  /** One property a line: lines are folded when the whole file is written. */
  override toString(): string {
    return super.toString().replace(/^(SUMMARY|DESCRIPTION|LOCATION):/gm, `$1;LANGUAGE=${this.language}:`)
  }
}

const dataOf = ({ code, title, url, times, summary, place, status, revision, revisedAt }: CalendarEvent, host: string) => ({
  id: `${code}@${host}`, sequence: revision, stamp: revisedAt, lastModified: revisedAt, ...spanOf(times), url, status: statuses[status],
  summary: clean(title), ...(summary !== undefined && { description: clean(summary) }), ...(place !== undefined && { location: clean(place) }),
})

/** Hours are told in UTC; days as days, the end being the day after the last. */
const spanOf = (times: KnownTimes) => {
  const days = daysOf(times)
  if (days) return { allDay: true, start: days.first, end: dayAfter(days.last) }
  const { start, end } = times
  return { start, ...(end !== undefined && end > start && { end }) }
}

/** Every kind of line end becomes one that the package knows; what else controls a terminal or a parser, and half characters, are not part of a text. */
const clean = (text: string): string => text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Surrogate}]/gu, '')
