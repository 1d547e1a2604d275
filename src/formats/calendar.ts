import type { EventStatus } from '../domain/content'

/** Instants are ISO in UTC; an event without an end lasts as long as its reader thinks. */
export type CalendarEvent = {
  code: string; title: string; url: string; start: string; end?: string; summary?: string; place?: string; status: EventStatus; publishedAt: string
}

const statuses: Record<EventStatus, string> = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED', rescheduled: 'CONFIRMED' }

/** RFC 5545. The UID is the event's for ever, in every language, so that importing it again replaces it. */
export const calendar = ({ language, host, events }: { language: string; host: string; events: CalendarEvent[] }): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Just Future//Events//${language.toUpperCase()}`, 'CALSCALE:GREGORIAN', ...events.flatMap((event) => eventLines({ event, host, language })), 'END:VCALENDAR']
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const eventLines = ({ event, host, language }: { event: CalendarEvent; host: string; language: string }): string[] => {
  const text = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`${name};LANGUAGE=${language}:${escaped(value)}`])
  return [
    'BEGIN:VEVENT',
    `UID:${event.code}@${host}`,
    `DTSTAMP:${instant(event.publishedAt)}`,
    `DTSTART:${instant(event.start)}`,
    ...(event.end === undefined ? [] : [`DTEND:${instant(event.end)}`]),
    ...text('SUMMARY', event.title),
    ...text('DESCRIPTION', event.summary),
    ...text('LOCATION', event.place),
    `URL:${event.url}`,
    `STATUS:${statuses[event.status]}`,
    'END:VEVENT',
  ]
}

/** `20260301T090000Z` */
const instant = (iso: string): string => new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** Every kind of line end becomes the format's own; what else controls a terminal or a parser, and half characters, are not part of a text. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n').replace(/(?!\t)[\p{Cc}\p{Surrogate}]/gu, '')

/** Lines hold at most 75 octets; what follows begins with a space. Never cuts a character. */
const folded = (line: string): string => {
  let width = 0
  return [...line]
    .map((sign) => {
      const bytes = Buffer.byteLength(sign)
      const isFull = width + bytes > 75
      width = isFull ? 1 + bytes : width + bytes
      return isFull ? `\r\n ${sign}` : sign
    })
    .join('')
}
