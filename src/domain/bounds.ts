import { isRichText } from './richTextValues'
import { isPlain } from './storable'

/** How many values an object may hold outside its lists, how many entries a list outside a text, and how many values there may be in all. */
type Bounds = { names: number; entries: number; values: number }

/** What is saved: a text of 140,000 characters with twenty tables has 58,000 values, the fullest document of the programme 40 names and 10 entries in a list. */
export const boundsOfSave: Bounds = { names: 500, entries: 500, values: 150_000 }

/** What the panel asks about a form: it names every field of every row, and each text up to four times. */
export const boundsOfForm: Bounds = { names: 20_000, entries: 500, values: 500_000 }

/** `tree` is the object that a value stands in, with the objects directly inside it: an entry of a list begins anew. */
type Place = { value: object; isText: boolean; tree: { names: number } }

/** A rich text's lists are as long as it is; only what is below its root is one. */
const inside = ({ value, isText, tree }: Place): { value: unknown; isText: boolean; tree: { names: number } }[] =>
  Array.isArray(value)
    ? value.map((inner: unknown) => ({ value: inner, isText, tree: { names: 0 } }))
    : Object.entries(value).map(([key, inner]: [string, unknown]) => ({ value: inner, isText: isText || (key === 'root' && isRichText(value)), tree }))

/**
 * Whether something that was sent is no larger than these bounds, before anything goes through it: Payload copies all that an object holds,
 * known or not, for each of its fields. Takes any depth, and stops at the first bound.
 */
export const isWithin = ({ data, bounds }: { data: unknown; bounds: Bounds }): boolean => {
  const places: Place[] = isPlain(data) ? [{ value: data, isText: false, tree: { names: 0 } }] : []
  let values = 0
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const held = inside(place)
    values += held.length
    if (!Array.isArray(place.value)) place.tree.names += held.length
    if (values > bounds.values || place.tree.names > bounds.names || (Array.isArray(place.value) && !place.isText && held.length > bounds.entries)) return false
    for (const { value, ...where } of held) if (isPlain(value)) places.push({ value, ...where })
  }
  return true
}
