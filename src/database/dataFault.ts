/** PostgreSQL's classes for values it cannot take: not of the type, not in the character set, too large, and a target that is not there. */
const ofData = /^(22\w{3}|23503|54\w{3})$/

/** No operator of that name for values of these types. */
const ofOperators = /^(42883|42804)$/

/** PostgreSQL's own, and that of the system. */
const ofDisk = /^(53100|ENOSPC)$/

const hasCode = (error: unknown, codes: RegExp, depth = 0): boolean =>
  error instanceof Error && depth <= 5 && (('code' in error && typeof error.code === 'string' && codes.test(error.code)) || hasCode(error.cause, codes, depth + 1))

/**
 * Whether a failure says that a question compares values in a way that their type does not know, or a moment with what is none. Only of a
 * question that somebody else asks: in one of ours it is our mistake.
 */
export const isQuestionFault = (error: unknown): boolean => hasCode(error, ofOperators) || (error instanceof Error && error.name === 'RangeError' && error.message === 'Invalid time value')

/** Whether there was no room on the disk, of the database or of the files. */
export const isDiskFull = (error: unknown): boolean => hasCode(error, ofDisk)

/** Whether a failure says that what was sent could not be understood or kept, rather than that something of ours is wrong. */
export const isDataFault = (error: unknown, depth = 0): boolean => {
  if (!(error instanceof Error) || depth > 5) return false
  if (error.name === 'SyntaxError') return true // JSON that is none
  return hasCode(error, ofData) || isDataFault(error.cause, depth + 1)
}
