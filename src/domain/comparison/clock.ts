/** By which clock a text tells its days and hours, and whether only its days are known. */
export type Clock = { timeZone?: string; allDay: boolean }

/** The clock of the venue, which stands among the values that languages share. */
export const clockOf = (shared: Readonly<Record<string, unknown>> | null | undefined): Clock => {
  const { timeZone, allDay } = shared ?? {}
  return { ...(typeof timeZone === 'string' ? { timeZone } : {}), allDay: allDay === true }
}
