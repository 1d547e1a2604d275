import { isTimeZone } from '../i18n/format'
import type { EventShared } from './content'
import { instantOf, startOfDay, wallClockAt } from './forms/wallClock'

export type Times = Pick<EventShared, 'start' | 'end' | 'timeZone' | 'allDay'>
/** Of what has a date. */
export type KnownTimes = Times & { start: string }

export const zoneOf = ({ timeZone }: Pick<Times, 'timeZone'>): string => (isTimeZone(timeZone) ? timeZone : 'UTC')

const isInstant = (value: string | undefined): value is string => value !== undefined && !Number.isNaN(Date.parse(value))

/** The times alone of what has a date; null of what has none. */
export const knownTimes = ({ start, end, timeZone, allDay }: Times): KnownTimes | null =>
  isInstant(start) ? { start, ...(end && { end }), ...(timeZone && { timeZone }), ...(allDay && { allDay }) } : null

/** The calendar day (`2026-03-01`) of an instant in a time zone. */
export const dayIn = ({ instant, timeZone }: { instant: string; timeZone: string }): string => {
  const { year, month, day } = wallClockAt({ instant, timeZone })
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}

/** The day after it. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The last instant that an event names; a wrong end before its start counts as none. */
const lastOf = ({ start, end }: Times): string | undefined => {
  if (!isInstant(end)) return isInstant(start) ? start : undefined
  return isInstant(start) && end < start ? start : end
}

/** The day on which an event begins where it takes place. */
export const firstDayOf = (times: Times): string | null => (isInstant(times.start) ? dayIn({ instant: times.start, timeZone: zoneOf(times) }) : null)

/** First and last day, where the event takes place, of one of which only the days are known; null of any other. */
export const daysOf = (times: Times): { first: string; last: string } | null => {
  const { start, allDay } = times
  if (!allDay || !isInstant(start)) return null
  const timeZone = zoneOf(times)
  return { first: dayIn({ instant: start, timeZone }), last: dayIn({ instant: lastOf(times) ?? start, timeZone }) }
}

/** From when on an event is past: at the end of its last day, where it takes place, when only the days are known. Null when no date is. */
export const overAt = (times: Times): string | null => {
  const last = lastOf(times)
  if (last === undefined) return null
  if (!times.allDay) return last
  const timeZone = zoneOf(times)
  const clock = startOfDay(wallClockAt({ instant: last, timeZone }))
  return instantOf({ clock: { ...clock, day: clock.day + 1 }, timeZone })
}

export const isOver = (times: Times, now: string): boolean => {
  const over = overAt(times)
  return over !== null && over <= now
}
