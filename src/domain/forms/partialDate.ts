/** A year, a month or a day that exists: `2021`, `2021-03`, `2021-03-15`. */
export const isPartialDate = (value: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!match) return false
  const [month, day] = [Number(match[2] ?? 1), Number(match[3] ?? 1)]
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether a period certainly ends before it starts, as far as both are known: `2021` is not before `2021-03`. */
export const isBefore = (end: string, start: string): boolean => {
  const known = Math.min(end.length, start.length)
  return end.slice(0, known) < start.slice(0, known)
}
