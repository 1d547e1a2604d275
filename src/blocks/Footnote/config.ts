import type { Block } from 'payload'

import { footnoteType } from '../../domain/emptyFootnote'
import { blockWords } from '../../i18n/admin/types/pages'

const { singular, plural, fields } = blockWords.footnote

/** A note inside a line of text, shown at the foot of the page. One without words is saved with its text, and keeps that from being submitted. */
export const Footnote: Block = {
  slug: footnoteType,
  labels: { singular, plural },
  fields: [{ name: 'text', type: 'textarea', label: fields.text.label, admin: { components: { afterInput: ['/components/admin/editor/KeepNote#KeepNote'] } } }],
}
