import { textOf } from './richTextValues'

/** A footnote that was begun and says nothing: a save takes it, readers would be led to an empty note. */
export const isEmptyFootnote = ({ type, fields }: Record<string, unknown>): boolean =>
  type === 'inlineBlock' && textOf(fields, 'blockType') === 'footnote' && textOf(fields, 'text').trim() === ''
