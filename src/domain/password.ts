import type { RefusalKey } from './refusal'

export const shortestPassword = 12
/** Longer than anyone types; keeps what a single request can make the server hash small. */
export const longestPassword = 256
/** Of 0 to 4: "safely unguessable, moderate protection from an offline attack" (zxcvbn). */
export const lowestScore = 3

/** Why a password is refused, or null; `score` says from 0 to 4 how hard it is to guess. */
export const passwordProblem = ({ password, score }: { password: string; score: number }): RefusalKey | null => {
  if (password.length < shortestPassword) return 'field.passwordShort'
  if (password.length > longestPassword) return 'field.passwordLong'
  return score < lowestScore ? 'field.passwordWeak' : null
}

/** What somebody who guesses would try first for this person: name and address, whole and in parts. */
export const personalWords = ({ name, email }: { name?: string | null | undefined; email?: string | null | undefined }): string[] => {
  const whole = [name, email].map((text) => (text ?? '').trim().toLowerCase())
  const local = whole[1]?.split('@')[0] ?? ''
  const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  return [...new Set([...whole, local, ...parts])].filter((word) => word.length > 2)
}
