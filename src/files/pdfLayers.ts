import { isDictionary, isReference, resolveValue, rootOf, type PdfDictionary, type PdfObjects, type PdfValue } from './pdfObjects'

/**
 * Whether somebody who opens a PDF may not see all of it, because a layer (optional content, ISO 32000-2, 8.11) is off, or on for some
 * readers alone: whoever uploads it has not seen what would be public. In doubt it is so. What only printing leaves out counts as seen.
 */
export const hidesLayers = (objects: PdfObjects): boolean => isOffByDefault(objects) || dictionariesOf(objects).some((each) => isHidden(each, objects))

const at = ({ value, path, objects }: { value: PdfValue | undefined; path: string[]; objects: PdfObjects }): PdfValue =>
  path.reduce<PdfValue>((found, key) => (isDictionary(found) ? resolveValue({ value: found[key], objects }) : null), resolveValue({ value, objects }))

const isEmpty = (value: PdfValue): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** By the configuration that a reader starts with; the others, which somebody has to choose, go. */
const isOffByDefault = (objects: PdfObjects): boolean => {
  const [base, off, automatic] = ['/BaseState', '/OFF', '/AS'].map((key) => at({ value: rootOf(objects)['/OCProperties'], path: ['/D', key], objects }))
  return (base !== null && base !== '/ON') || !isEmpty(off ?? null) || [automatic ?? []].flat().some((usage) => dependsOnReader(usage, objects))
}

/** By the reader's language, name or magnification. */
const dependsOnReader = (usage: PdfValue, objects: PdfObjects): boolean =>
  [at({ value: usage, path: ['/Category'], objects }) ?? []].flat().some((category) => !['/View', '/Print', '/Export'].includes(String(resolveValue({ value: category, objects }))))

/** A layer that is off on a screen, or a rule that hides something while every layer is on. */
const isHidden = (dictionary: PdfDictionary, objects: PdfObjects): boolean => {
  const [type, state, expression, layers, policy] = [['/Type'], ['/Usage', '/View', '/ViewState'], ['/VE'], ['/OCGs'], ['/P']].map((path) => at({ value: dictionary, path, objects }))
  if (type === '/OCG') return state === '/OFF'
  if (type !== '/OCMD') return false
  if (expression !== null) return !isShown(expression ?? null, objects)
  return !isEmpty(layers ?? null) && policy !== null && policy !== '/AnyOn' && policy !== '/AllOn'
}

/** Whether an expression holds nothing but `and` and `or` of layers; it may lead back to itself. */
const isShown = (expression: PdfValue, objects: PdfObjects): boolean => {
  const seen = new Set<PdfValue>()
  const values = [expression]
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    if (isReference(value) && seen.has(value)) continue
    seen.add(value)
    const part = resolveValue({ value, objects })
    if (isDictionary(part)) continue
    if (!Array.isArray(part) || part.length < 2 || (part[0] !== '/And' && part[0] !== '/Or')) return false
    for (const inner of part.slice(1)) values.push(inner)
  }
  return true
}

const dictionariesOf = (objects: PdfObjects): PdfDictionary[] => {
  const found: PdfDictionary[] = []
  const values: PdfValue[] = Object.values(objects).map((object) => ('stream' in object ? object.stream.dict : object.value))
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    if (isDictionary(value)) found.push(value)
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value) as PdfValue[]) values.push(inner)
  }
  return found
}
