import { canonicalText } from '../../../domain/canonical'

type Field = { valid?: boolean; errorMessage?: string; value?: unknown }
type Reason = { message: string; value: unknown }
export type Reasons = ReadonlyMap<string, Reason>
type Told = { path: string; message: string }

const isSame = (one: unknown, other: unknown): boolean => one === other || canonicalText(one) === canonicalText(other)

/** A file does not travel with a form's values and keeps its reason itself; a repeated password is wrong or right by another field. */
const apart = new Set(['file', 'confirm-password'])

/**
 * What a form knows of refused fields, looked at again: `reasons` by path, each with the value that was refused, also while another one stands
 * there, since an answer about the first may come late; `forgotten` are those that the form has lost although their value still stands in it.
 * `mended` are fields that bear their reason although something else stands in them: until a word is said about that, they are not wrong.
 */
export const lookAgain = (known: Reasons, fields: Readonly<Record<string, Field>>): { reasons: Reasons; forgotten: Told[]; mended: string[] } => {
  const reasons = new Map<string, Reason>()
  const forgotten: Told[] = []
  const mended: string[] = []
  for (const [path, { valid, errorMessage, value }] of Object.entries(fields)) {
    const before = known.get(path)
    const stands = before !== undefined && isSame(before.value, value)
    if (apart.has(path)) continue
    const isLate = before !== undefined && !stands && valid === false && errorMessage === before.message
    if (isLate) mended.push(path)
    if (isLate || (valid !== false && !stands)) {
      if (before) reasons.set(path, before)
      continue
    }
    if (valid !== false && before) forgotten.push({ path, message: before.message })
    reasons.set(path, stands ? before : { message: errorMessage ?? '', value })
  }
  return { reasons, forgotten, mended }
}
