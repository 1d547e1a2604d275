import { actionKeys, atActionPosition } from './pdfActions'
import { knownKeys, mapKeys, onlyAs } from './pdfKeys'
import { isDictionary, isReference, resolveValue, rootOf, trailerOf, type PdfDictionary, type PdfObject, type PdfObjects, type PdfStream, type PdfValue } from './pdfObjects'
import { annotationKeys, catalogKeys, externalStreamKeys, forbiddenKeys, isAnnotation, isForbidden, isLayer, plainLayer } from './pdfRules'

/** How the keys of a dictionary are judged: those of the standard, names the maker chose, or the states of a form field's look. */
type Kind = 'standard' | 'map' | 'looks'
type Cleaning = { objects: PdfObjects; kinds: Map<string, Kind> }
/** `photos`: the streams that were written anew, by the name of their object. */
type Scrubbing = { objects: PdfObjects; photos: Record<string, PdfStream> }

/** The same document without scripts, actions, attachments, comments and traces of its makers. Objects nothing refers to any more go when it is written. */
export const scrubObjects = ({ objects, photos }: Scrubbing): PdfObjects => {
  const cleaning = { objects, kinds: kindsOf(objects) }
  const cleaned: PdfObjects = Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, cleanObject({ ...cleaning, name, object: photos[name] ? { stream: photos[name] } : object, photo: photos[name] })]))
  const { '/Root': root = null, '/Size': size = null } = trailerOf(objects)
  cleaned.trailer = { value: { '/Root': root, '/Size': size } }
  if (isReference(root)) cleaned[`obj:${root}`] = { value: cleanCatalog({ root: rootOf(objects), cleaning }) }
  return Object.fromEntries(Object.entries(cleaned).map(([name, object]) => [name, withoutLostAnnotations({ object, objects: cleaned })]))
}

const kindAt = (key: string, parent: Kind): Kind => {
  if (parent === 'looks') return 'map'
  if (parent === 'map') return 'standard'
  if (key === '/AP') return 'looks'
  return mapKeys.has(key) ? 'map' : 'standard'
}

/** The kind of each object that is referred to as a map: in its own place it looks like any other dictionary. */
const kindsOf = (objects: PdfObjects): Map<string, Kind> => {
  const kinds = new Map<string, Kind>()
  const visit = (value: PdfValue, kind: Kind): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, 'standard'))
    if (!isDictionary(value)) return
    for (const [key, below] of Object.entries(value)) {
      const own = kindAt(key, kind)
      if (!isReference(below)) visit(below, own)
      else if (own !== 'standard' && !kinds.has(`obj:${below}`)) follow(below, own)
    }
  }
  const follow = (reference: string, kind: Kind): void => {
    kinds.set(`obj:${reference}`, kind)
    const object = objects[`obj:${reference}`]
    if (object && 'value' in object) visit(object.value, kind)
  }
  for (const object of Object.values(objects)) visit('stream' in object ? object.stream.dict : object.value, 'standard')
  return kinds
}

const cleanObject = ({ name, object, photo, ...cleaning }: Cleaning & { name: string; object: PdfObject; photo: PdfStream | undefined }): PdfObject => {
  if (!('stream' in object)) return { value: cleanValue({ ...cleaning, value: object.value, kind: cleaning.kinds.get(name) ?? 'standard' }) }
  const { dict } = object.stream
  if (isForbidden(dict)) return { value: null }
  const kept = Object.fromEntries(Object.entries(dict).filter(([key]) => !externalStreamKeys.has(key)))
  // Without data, a stream keeps what it has: megabytes of pictures need not pass through JSON again.
  const cleaned = cleanDictionary({ ...cleaning, dictionary: kept, kind: 'standard' })
  return { stream: photo?.data === undefined ? { dict: cleaned } : { dict: cleaned, data: photo.data } }
}

const cleanValue = ({ value, kind, ...cleaning }: Cleaning & { value: PdfValue; kind: Kind }): PdfValue => {
  if (Array.isArray(value)) return value.map((each) => cleanValue({ ...cleaning, value: each, kind: 'standard' }))
  if (isDictionary(value)) return isForbidden(value) ? null : cleanDictionary({ ...cleaning, dictionary: value, kind })
  return typeof value === 'number' ? plainNumber(value) : value
}

const cleanDictionary = ({ dictionary, kind, ...cleaning }: Cleaning & { dictionary: PdfDictionary; kind: Kind }): PdfDictionary => {
  if (isLayer(dictionary)) return plainLayer
  const isNote = isAnnotation(dictionary)
  const kept = Object.entries(dictionary).flatMap(([key, value]): [string, PdfValue][] => {
    if (forbiddenKeys.has(key) || (isNote && annotationKeys.has(key)) || !isKept({ key, value, kind })) return []
    if (kind === 'map' || !actionKeys.has(key)) return [[key, cleanValue({ ...cleaning, value, kind: kindAt(key, kind) })]]
    const action = atActionPosition({ value, objects: cleaning.objects })
    return action === null ? [] : [[key, cleanValue({ ...cleaning, value: action, kind: 'standard' })]]
  })
  return Object.fromEntries(kept)
}

/** A name of the maker's own choice leads to a thing, never to words. */
const isKept = ({ key, value, kind }: { key: string; value: PdfValue; kind: Kind }): boolean => {
  if (kind === 'map') return typeof value !== 'string' || value.startsWith('/') || isReference(value)
  const type = onlyAs[key]
  return knownKeys.has(key) && (type === undefined || typeof value === type)
}

/** PDF knows no exponents, which JSON would write for anything that small. */
const plainNumber = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : value)

const cleanCatalog = ({ root, cleaning }: { root: PdfDictionary; cleaning: Cleaning }): PdfDictionary => {
  const names = resolveValue({ value: root['/Names'], objects: cleaning.objects })
  const listed = Object.fromEntries(Object.entries(root).filter(([key]) => catalogKeys.has(key)))
  const kept = cleanDictionary({ ...cleaning, dictionary: listed, kind: 'standard' })
  delete kept['/Names']
  if (isDictionary(names) && names['/Dests'] !== undefined) kept['/Names'] = { '/Dests': cleanValue({ ...cleaning, value: names['/Dests'], kind: 'map' }) }
  if (kept['/PageMode'] === '/UseAttachments' || kept['/PageMode'] === '/UseOC') delete kept['/PageMode']
  return kept
}

/** A page's list of annotations must not keep references to what is gone. */
const withoutLostAnnotations = ({ object, objects }: { object: PdfObject; objects: PdfObjects }): PdfObject => {
  if ('stream' in object || !isDictionary(object.value) || !('/Annots' in object.value)) return object
  const annotations = resolveValue({ value: object.value['/Annots'], objects })
  const kept = Array.isArray(annotations) ? annotations.filter((value) => resolveValue({ value, objects }) !== null) : []
  return { value: { ...object.value, '/Annots': kept } }
}
