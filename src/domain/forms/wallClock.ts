import { TZDateMini } from '@date-fns/tz/date/mini'

/** What the clock and the calendar on a wall show; `month` counts from 0, as `Date` does. */
export type WallClock = { year: number; month: number; day: number; hour: number; minute: number }

/** What the wall clock of a time zone shows at this instant (ISO in UTC). */
export const wallClockAt = ({ instant, timeZone }: { instant: string; timeZone: string }): WallClock => {
  const date = new TZDateMini(instant, timeZone)
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate(), hour: date.getHours(), minute: date.getMinutes() }
}

/** The instant (ISO in UTC) at which the wall clock of a time zone shows this; an hour that its clocks skip is the one after it. */
export const instantOf = ({ clock: { year, month, day, hour, minute }, timeZone }: { clock: WallClock; timeZone: string }): string =>
  new Date(new TZDateMini(year, month, day, hour, minute, timeZone).getTime()).toISOString()

/** The first moment of that day. */
export const startOfDay = (clock: WallClock): WallClock => ({ ...clock, hour: 0, minute: 0 })

type Same = { instant: string; from: string; to: string; isDay?: boolean }

/** The instant at which the wall clock of another zone shows what the first one's did, or the start of that day: what was typed stays what it was. */
export const sameClock = ({ instant, from, to, isDay = false }: Same): string => {
  const clock = wallClockAt({ instant, timeZone: from })
  return instantOf({ clock: isDay ? startOfDay(clock) : clock, timeZone: to })
}
