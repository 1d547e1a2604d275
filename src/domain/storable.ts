import { workflowCollections } from './content'
import { canonicalId } from './ids'
import type { Refusal } from './refusal'

/** `field` is where its refusal would stand; in a rich text that is the text as a whole. */
type Place = { value: unknown; field: string; depth: number; isInText: boolean }

/** Deeper than anything that a person writes. */
const deepest = 120

/** Half a character, or none: PostgreSQL keeps neither, and a text that is silently changed is not the text that was written. */
const isUnstorable = (text: string): boolean => /\p{Surrogate}|\0/u.test(text)

/** What a form sends for a target that it knows whole is the target itself. */
const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

const isReference = (value: object): value is { relationTo: unknown; value: unknown } => Object.hasOwn(value, 'relationTo') && Object.hasOwn(value, 'value')

const leadsNowhere = ({ relationTo, value }: { relationTo: unknown; value: unknown }, collections: readonly string[]): boolean =>
  typeof relationTo !== 'string' || !collections.includes(relationTo) || canonicalId(idOf(value)) === null

/** What the editor offers: pages to link to, and images to show. */
const offered = (inText: object): readonly string[] => (Object.hasOwn(inText, 'type') && (inText as { type: unknown }).type === 'upload' ? ['media'] : workflowCollections)

/** A link's target in another form than the editor's, which later readers might take for one. */
const isOddTarget = (inText: object): boolean => {
  const target = Object.hasOwn(inText, 'doc') ? (inText as { doc: unknown }).doc : null
  return target !== null && target !== undefined && !(typeof target === 'object' && isReference(target))
}

const faultOf = ({ value, depth, isInText }: Place, collections: readonly string[]): Refusal['key'] | null => {
  if (depth > deepest || (typeof value === 'string' && isUnstorable(value))) return 'field.unstorable'
  if (!isPlain(value)) return null
  if (Object.keys(value).some(isUnstorable)) return 'field.unstorable'
  if (isInText && isOddTarget(value)) return 'field.danglingReference'
  if (!isReference(value) || (!isInText && value.value === null)) return null
  const targets = isInText ? collections.filter((each) => offered(value).includes(each)) : collections
  return leadsNowhere(value, targets) ? 'field.danglingReference' : null
}

/** Files, dates and the like are not for this to judge. */
export const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && (Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))

const inside = ({ value, field, depth, isInText }: Place): Place[] => {
  if (!isPlain(value)) return []
  const isText = isInText || Object.hasOwn(value, 'root')
  const fieldOf = (key: string) => (isText ? field : field === '' ? key : `${field}.${key}`)
  return Object.entries(value).map(([key, inner]: [string, unknown]) => ({ value: inner, field: fieldOf(key), depth: depth + 1, isInText: isText }))
}

/**
 * Why the database or a later reader could not take these values, once for each field, in their order: characters that cannot be stored,
 * nesting that nobody writes, references (`relationTo`, `value`) to no collection of `collections` or by no id, and in a text to none
 * that the editor offers. Takes any depth.
 */
export const faultsIn = (data: unknown, collections: readonly string[]): Refusal[] => {
  const found = new Map<string, Refusal>()
  const places: Place[] = [{ value: data, field: '', depth: 0, isInText: false }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const key = faultOf(place, collections)
    const { field } = place
    if (key === null) for (const each of inside(place).reverse()) places.push(each)
    else if (key !== 'field.unstorable' || place.depth <= deepest) found.set(field, { key, ...(field === '' ? {} : { field }) })
    else found.set(topOf(field), { key, field: topOf(field) })
  }
  return [...found.values()]
}

/** Names with a dot, which Payload takes apart after every rule has looked at them: `seo.title` would be the title in `seo`, past all that holds for `seo`. */
export const dottedNames = (data: unknown): Refusal[] => {
  const places: Place[] = [{ value: data, field: '', depth: 0, isInText: false }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    if (place.isInText || !isPlain(place.value)) continue
    if (Object.keys(place.value).some((name) => name.includes('.'))) return [{ key: 'operation.malformed' }]
    for (const each of inside(place)) places.push(each)
  }
  return []
}

/** The fields among `relations`, which name others by their ids alone, that name anything by what is no id. Nothing at all empties one. */
export const strayRelations = (data: unknown, relations: readonly string[]): Refusal[] => {
  const isStray = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && canonicalId(idOf(value)) === null
  const given = (name: string): unknown[] => [(data as Record<string, unknown> | null | undefined)?.[name]].flat()
  return relations.filter((name) => given(name).some(isStray)).map((field) => ({ key: 'field.danglingReference', field }))
}

const topOf = (field: string): string => field.split('.')[0] ?? field
