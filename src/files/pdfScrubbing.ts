import {
  isDictionary, isJpegStream, isReference, resolveValue, rootOf, trailerOf, type PdfDictionary, type PdfObject, type PdfObjects, type PdfValue,
} from './pdfObjects'
import { annotationKeys, catalogKeys, externalStreamKeys, forbiddenKeys, isAnnotation, isForbidden } from './pdfRules'
import { stripJpegMetadata } from './stripJpegMetadata'

/** The same document without scripts, actions, attachments, comments and traces of its makers. Objects nothing refers to any more go when it is written. */
export const scrubObjects = (objects: PdfObjects): PdfObjects => {
  const cleaned: PdfObjects = Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, cleanObject(object)]))
  const { '/Root': root = null, '/Size': size = null } = trailerOf(objects)
  cleaned.trailer = { value: { '/Root': root, '/Size': size } }
  if (isReference(root)) cleaned[`obj:${root}`] = { value: cleanCatalog({ root: rootOf(cleaned), objects: cleaned }) }
  return Object.fromEntries(Object.entries(cleaned).map(([name, object]) => [name, withoutLostAnnotations({ object, objects: cleaned })]))
}

const cleanObject = (object: PdfObject): PdfObject => {
  if (!('stream' in object)) return { value: cleanValue(object.value) }
  const { dict, data } = object.stream
  if (isForbidden(dict)) return { value: null }
  const kept = Object.fromEntries(Object.entries(dict).filter(([key]) => !externalStreamKeys.has(key)))
  // Without data, a stream keeps what it has: megabytes of pictures need not pass through JSON again.
  const cleaned = { dict: cleanDictionary(kept) }
  const stripped = data !== undefined && isJpegStream(object.stream) ? withoutPhotoData(data) : data
  return { stream: stripped === data || stripped === undefined ? cleaned : { ...cleaned, data: stripped } }
}

const cleanValue = (value: PdfValue): PdfValue => {
  if (Array.isArray(value)) return value.map(cleanValue)
  if (isDictionary(value)) return isForbidden(value) ? null : cleanDictionary(value)
  return typeof value === 'number' ? plainNumber(value) : value
}

const cleanDictionary = (dictionary: PdfDictionary): PdfDictionary => {
  const isNote = isAnnotation(dictionary)
  const kept = Object.entries(dictionary).filter(([key]) => !forbiddenKeys.has(key) && !(isNote && annotationKeys.has(key)))
  return Object.fromEntries(kept.map(([key, value]) => [key, cleanValue(value)]))
}

/** PDF knows no exponents, which JSON would write for anything that small. */
const plainNumber = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : value)

const cleanCatalog = ({ root, objects }: { root: PdfDictionary; objects: PdfObjects }): PdfDictionary => {
  const kept = Object.fromEntries(Object.entries(root).filter(([key]) => catalogKeys.has(key)))
  const names = resolveValue({ value: root['/Names'], objects })
  const destinations = isDictionary(names) ? names['/Dests'] : undefined
  delete kept['/Names']
  if (destinations !== undefined) kept['/Names'] = { '/Dests': destinations }
  if (kept['/PageMode'] === '/UseAttachments') delete kept['/PageMode']
  return kept
}

/** A page's list of annotations must not keep references to what is gone. */
const withoutLostAnnotations = ({ object, objects }: { object: PdfObject; objects: PdfObjects }): PdfObject => {
  if ('stream' in object || !isDictionary(object.value) || !('/Annots' in object.value)) return object
  const annotations = resolveValue({ value: object.value['/Annots'], objects })
  const kept = Array.isArray(annotations) ? annotations.filter((value) => resolveValue({ value, objects }) !== null) : []
  return { value: { ...object.value, '/Annots': kept } }
}

const withoutPhotoData = (data: string): string => stripJpegMetadata(Buffer.from(data, 'base64')).toString('base64')
