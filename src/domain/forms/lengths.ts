import { isRichText, plainText } from '../richTextValues'
import type { Refusal } from '../refusal'

/** How many characters a text of each kind may have, where its field says nothing else. */
export const longest = { text: 300, textarea: 5_000, richText: 150_000 } as const
export const longestTitle = 200
export const longestSlug = 100
export const longestAddress = 2_000

/** Characters as they are counted at the field: without the blanks around a text, and without what a rich text is made of. */
const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return [...value.trim()].length
  if (Array.isArray(value)) return value.reduce<number>((most, one) => Math.max(most, lengthOf(one)), 0)
  return isRichText(value) ? [...plainText(value.root)].length : 0
}

/** Why a text is too long for its field, or null; of a list of texts the longest counts. */
export const againstLength = ({ value, limit }: { value: unknown; limit: number }): Omit<Refusal, 'field'> | null => {
  const length = lengthOf(value)
  return length > limit ? { key: 'field.tooLong', params: { limit, length } } : null
}

const isWritten = (value: unknown): boolean => typeof value !== 'object'

/** Why a value is no text of its kind, or null: something else than what a person writes would be stored as its JSON. */
export const againstKind = ({ value, type, isList = false }: { value: unknown; type: keyof typeof longest; isList?: boolean }): Omit<Refusal, 'field'> | null => {
  const isOfKind = type === 'richText' ? value === undefined || isRichText(value) : isWritten(value) || (isList && Array.isArray(value) && value.every(isWritten))
  return value === null || isOfKind ? null : { key: 'operation.malformed' }
}
