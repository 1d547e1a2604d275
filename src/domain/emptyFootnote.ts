import { textOf } from './richTextValues'

/** The type of a footnote among the things within a line. */
export const footnoteType = 'footnote'

/** A footnote that was begun and says nothing: a save takes it, readers would be led to an empty note. */
export const isEmptyFootnote = ({ type, fields }: Record<string, unknown>): boolean =>
  type === 'inlineBlock' && textOf(fields, 'blockType') === footnoteType && textOf(fields, 'text').trim() === ''
