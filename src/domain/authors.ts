import type { Language } from '../i18n/languages'
import type { Reference } from './content'
import type { Subject } from './edition'

/** What one save changes: the text of one language, what all languages share (of an image its credit), or the bytes of a file. */
export type SaveScope = Language | 'shared' | 'file'
/** A part of a document or of a file, as far as one save changes it. */
export type Part = { collection: string; document: string; scope: SaveScope }

/** What a text and the shared values beside it refer to. */
export type Named = { text: readonly Reference[]; shared: readonly Reference[] }

const uploads = new Set(['media', 'documents'])

const partOf = ({ collection, id }: Reference, scope: SaveScope): Part => ({ collection, document: id, scope })

/**
 * Everything that the content of an edition is made of, and so whose saves make its authors: its own text, the shared values where it is
 * the lead, and of each image and PDF that it names the words, the credit and the bytes. Of an image that a translation takes from the
 * shared values it holds the words and the credit only: the bytes go live with the lead.
 */
export const partsOf = ({ subject, language, lead, named }: { subject: Subject; language: Language; lead: Language; named: Named }): Part[] => {
  const files = (references: readonly Reference[], scopes: SaveScope[]) =>
    references.filter(({ collection }) => uploads.has(collection)).flatMap((reference) => scopes.map((scope) => partOf(reference, scope)))
  const isLead = language === lead
  const parts = [
    partOf(subject, language),
    ...(isLead ? [partOf(subject, 'shared')] : []),
    ...files(named.text, [language, 'shared', 'file']),
    ...files(named.shared, isLead ? [language, 'shared', 'file'] : [language, 'shared']),
  ]
  return [...new Map(parts.map((part) => [`${part.collection}:${part.document}:${part.scope}`, part])).values()]
}
