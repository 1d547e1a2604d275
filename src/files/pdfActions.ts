import { isDictionary, resolveValue, textOf, type PdfDictionary, type PdfObjects, type PdfValue } from './pdfObjects'

/** Where an action may stand; elsewhere these keys hold attributes of the structure, or the next bookmark. */
export const actionKeys = new Set(['/A', '/PA', '/Next'])

/** Every action of ISO 32000-2 but a jump and a web address: whatever a dictionary else claims to be, with one of these it goes. */
const forbiddenActions = new Set([
  '/JavaScript', '/Launch', '/GoToR', '/GoToE', '/GoToDp', '/SubmitForm', '/ResetForm', '/ImportData', '/Hide', '/Named', '/Rendition',
  '/Movie', '/Sound', '/RichMediaExecute', '/SetOCGState', '/Trans', '/GoTo3DView', '/Thread', '/ECMAScript',
])

const isWebAddress = (value: PdfValue | undefined): boolean => /^(https?:|mailto:)/i.test(textOf(value) ?? '')

export const isForbiddenAction = (dictionary: PdfDictionary): boolean =>
  (typeof dictionary['/S'] === 'string' && forbiddenActions.has(dictionary['/S'])) || ('/URI' in dictionary && !isWebAddress(dictionary['/URI']))

/** A jump within the document or a web link, with nothing else about it; null for every other action, known or not. */
const allowed = (action: PdfDictionary): PdfDictionary | null => {
  if (action['/S'] === '/URI' && isWebAddress(action['/URI'])) return { '/S': '/URI', '/URI': action['/URI'] ?? null }
  if (action['/S'] !== '/GoTo') return null
  return Object.fromEntries(Object.entries(action).filter(([key]) => key === '/S' || key === '/D' || key === '/SD'))
}

const isUserProperties = (dictionary: PdfDictionary): boolean => dictionary['/O'] === '/UserProperties'

/** What may stay where an action may stand: an allowed action written out, attributes of the structure, the next bookmark; null when nothing may. */
export const atActionPosition = ({ value, objects }: { value: PdfValue; objects: PdfObjects }): PdfValue => {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'number' || isAttribute(resolveValue({ value: each, objects })))
  const meant = resolveValue({ value, objects })
  if (!isDictionary(meant)) return null
  if ('/S' in meant) return allowed(meant)
  return isAttribute(meant) || '/Title' in meant ? value : null
}

const isAttribute = (value: PdfValue): boolean => isDictionary(value) && '/O' in value && !('/S' in value) && !isUserProperties(value)
