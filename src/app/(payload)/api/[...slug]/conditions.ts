import { validOperatorSet } from 'payload/shared'
import { parse } from 'qs-esm'

/** As Payload takes an address apart. Of more names than these, the library drops those behind without a word, conditions among them. */
const reading = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true, parameterLimit: 1000 }

/**
 * Whether the condition (`where`) in an address is one from its first word to its last. Payload takes what it cannot read for no condition,
 * and then answers with everything, or changes or deletes it.
 */
export const isReadable = (search: string): boolean =>
  search.split('&').length <= reading.parameterLimit && isCondition(parse(search, reading)['where'])

const isCondition = (value: unknown): boolean => {
  const parts = partsOf(value)
  return parts.length > 0 && parts.every(([name, inner]) => (name === 'and' || name === 'or' ? isListOf(inner, isCondition) : isAboutField(inner)))
}

const isAboutField = (value: unknown): boolean => {
  const parts = partsOf(value)
  return parts.length > 0 && parts.every(([operator, inner]) => validOperatorSet.has(operator as never) && (isText(inner) || isListOf(inner, isText)))
}

/** What an object holds; nothing of what is none. */
const partsOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [])

const isListOf = (value: unknown, isFit: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.every(isFit)

const isText = (value: unknown): boolean => typeof value === 'string'
