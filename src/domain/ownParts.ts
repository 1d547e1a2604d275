import type { Part } from './authors'
import type { Subject } from './edition'

/** A part of a text by what a person knows it as: its words, what both languages share, or of a file its words, its credit or the file itself. */
export type OwnPart = { about: 'text' | 'shared' } | { about: 'words' | 'credit' | 'file'; name: string }

/** What somebody wrote of a text, once each; a file that has no name any more is left out. `names` are by collection and id. */
export const ownPartsOf = ({ subject, parts, names }: { subject: Subject; parts: readonly Part[]; names: Readonly<Record<string, string>> }): OwnPart[] =>
  parts.flatMap(({ collection, document, scope }): OwnPart[] => {
    if (collection === subject.collection && document === subject.id) return [{ about: scope === 'shared' ? 'shared' : 'text' }]
    const name = names[`${collection}:${document}`]
    return name === undefined ? [] : [{ about: scope === 'file' ? 'file' : scope === 'shared' ? 'credit' : 'words', name }]
  })
