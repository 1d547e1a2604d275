import { canonicalText } from '../../../domain/canonical'

type Field = { valid?: boolean; errorMessage?: string; value?: unknown }
type Reason = { message: string; value: unknown }
export type Reasons = ReadonlyMap<string, Reason>
type Told = { path: string; message: string }

const isSame = (one: unknown, other: unknown): boolean => one === other || canonicalText(one) === canonicalText(other)

/** A file does not travel with a form's values and keeps its reason itself; a repeated password is wrong or right by another field. */
const apart = new Set(['file', 'confirm-password'])

/**
 * What a form knows of refused fields, looked at again: `reasons` are those that stand, by path, each with the value that was refused, and
 * `forgotten` those that the form has lost although that value still stands in it. `mended` are fields that still bear their reason although
 * something else stands in them: until a word is said about that, they are not wrong.
 */
export const lookAgain = (known: Reasons, fields: Readonly<Record<string, Field>>): { reasons: Reasons; forgotten: Told[]; mended: string[] } => {
  const reasons = new Map<string, Reason>()
  const forgotten: Told[] = []
  const mended: string[] = []
  for (const [path, { valid, errorMessage, value }] of Object.entries(fields)) {
    const before = known.get(path)
    const stands = before !== undefined && isSame(before.value, value)
    if (apart.has(path) || (valid !== false && !stands)) continue
    if (before && !stands && errorMessage === before.message) {
      mended.push(path)
      continue
    }
    if (valid !== false && before) forgotten.push({ path, message: before.message })
    reasons.set(path, stands ? before : { message: errorMessage ?? '', value })
  }
  return { reasons, forgotten, mended }
}
