import { isForbiddenAction } from './pdfActions'
import { isDictionary, type PdfDictionary, type PdfValue } from './pdfObjects'

/** Whatever may hang on the catalogue; anything else there (scripts, open actions, attachments, metadata, forms) is dropped. */
export const catalogKeys = new Set([
  '/Type', '/Version', '/Pages', '/PageLabels', '/Names', '/Dests', '/ViewerPreferences', '/PageLayout', '/PageMode',
  '/Outlines', '/StructTreeRoot', '/MarkInfo', '/Lang', '/OutputIntents',
])

/** Keys that carry scripts, actions, attachments, layers, or who made the file with what and when (ISO 32000-2). */
export const forbiddenKeys = new Set([
  '/AA', '/OpenAction', '/JS', '/JavaScript', '/XFA', '/EF', '/RF', '/AF', '/EmbeddedFiles', '/RichMediaContent', '/RichMediaSettings',
  '/Metadata', '/PieceInfo', '/LastModified', '/CreatorInfo', '/Thumb', '/OPI', '/Perms', '/Legal', '/DSS', '/Collection', '/SpiderInfo', '/OCProperties',
])

/** An annotation's note, author, dates and answers; its place, look and description stay. */
export const annotationKeys = new Set(['/M', '/NM', '/T', '/RC', '/Popup', '/IRT', '/CreationDate', '/V', '/DV', '/Parent', '/Kids'])

/** A stream kept in another file. */
export const externalStreamKeys = new Set(['/F', '/FFilter', '/FDecodeParms', '/Ref'])

const forbiddenTypes = new Set(['/Filespec', '/F', '/EmbeddedFile', '/Metadata', '/Sig', '/DocTimeStamp', '/Collection'])
const keptAnnotations = new Set(['/Link', '/Widget'])

const isName = (value: PdfValue | undefined, names: Set<string>): boolean => typeof value === 'string' && names.has(value)

export const isAnnotation = (dictionary: PdfDictionary): boolean =>
  dictionary['/Type'] === '/Annot' || ('/Rect' in dictionary && '/Subtype' in dictionary)

/** A layer, or a rule for layers. Without their list in the catalogue, all that is marked with one is always shown. */
export const isLayer = (dictionary: PdfDictionary): boolean => dictionary['/Type'] === '/OCG' || dictionary['/Type'] === '/OCMD'

/** What stands in for each: pages need something of that kind where they name one, and a layer's name may be somebody's. */
export const plainLayer = { '/Type': '/OCG', '/Name': 'u:Layer' }

/** Whether this dictionary goes as a whole: an action other than a jump or a web link, an attached file, a comment, metadata. */
export const isForbidden = (dictionary: PdfDictionary): boolean =>
  isName(dictionary['/Type'], forbiddenTypes) ||
  dictionary['/Subtype'] === '/XML' ||
  '/EF' in dictionary ||
  (isAnnotation(dictionary) && !isName(dictionary['/Subtype'], keptAnnotations)) ||
  dictionary['/O'] === '/UserProperties' ||
  isForbiddenAction(dictionary)

/** Every name and key in a value that the rules forbid: what looking again at the written file must not find. */
export const forbiddenIn = (value: PdfValue): string[] => {
  if (Array.isArray(value)) return value.flatMap(forbiddenIn)
  if (!isDictionary(value)) return []
  const keys = Object.keys(value).filter((key) => forbiddenKeys.has(key))
  const own = isForbidden(value) ? [String(value['/S'] ?? value['/Type'] ?? value['/Subtype'])] : []
  return [...keys, ...own, ...Object.values(value).flatMap(forbiddenIn)]
}
