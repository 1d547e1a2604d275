const minute = 60_000
const tries = 6

/**
 * How long to wait, in milliseconds, before starting again what ended at these times (oldest first): at once, then twice as long
 * each time, counting only what ended within the minute before. Null when it ended too often to be tried again.
 */
export const pauseBeforeRestart = (ends: readonly number[]): number | null => {
  const latest = ends.at(-1) ?? 0
  const recent = ends.filter((at) => at > latest - minute).length
  if (recent > tries) return null
  return recent <= 1 ? 0 : 250 * 2 ** (recent - 2)
}
