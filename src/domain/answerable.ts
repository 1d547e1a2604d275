/** Payload's operators for places on a map, which no field of ours is, and for lists that a value holds whole: it fails at them. */
const never = new Set(['near', 'within', 'intersects', 'all'])
/** Those that look for one piece of text. */
const ofOneText = new Set(['like', 'not_like', 'contains'])

/** A question (`where`), and the names of fields that are rich texts, which nobody is asked about by what is inside, and moments, which hold no text. */
type Question = { where: unknown; richTexts: readonly string[]; moments: readonly string[] }

/** Whether Payload can answer a question at all. */
export const isAnswerable = ({ where, richTexts, moments }: Question): boolean => {
  if (typeof where !== 'object' || where === null) return true
  return Object.entries(where).every(([key, inner]) => {
    if (never.has(key) || (ofOneText.has(key) && typeof inner === 'object')) return false
    if (moments.includes(key) && Object.keys(Object(inner) as object).some((operator) => ofOneText.has(operator))) return false
    return !richTexts.some((name) => key.startsWith(`${name}.`)) && isAnswerable({ where: inner, richTexts, moments })
  })
}
