/** PostgreSQL's classes for values it cannot take: not of the type, not in the character set, too large, and a target that is not there. */
const ofData = /^(22\w{3}|23503|54\w{3})$/

/** Whether a failure says that what was sent could not be understood or kept, rather than that something of ours is wrong. */
export const isDataFault = (error: unknown, depth = 0): boolean => {
  if (!(error instanceof Error) || depth > 5) return false
  if (error.name === 'SyntaxError') return true // JSON that is none
  return ('code' in error && typeof error.code === 'string' && ofData.test(error.code)) || isDataFault(error.cause, depth + 1)
}
