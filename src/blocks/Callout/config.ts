import type { Block } from 'payload'

import { bodyEditor } from '../../fields/body'
import { worded } from '../../fields/worded'
import { blockWords } from '../../i18n/admin/types/pages'

/** A short text set apart from the rest. */
export const Callout: Block = {
  slug: 'callout',
  labels: { singular: blockWords.callout.singular, plural: blockWords.callout.plural },
  fields: worded({
    words: blockWords.callout.fields,
    fields: [{ name: 'heading', type: 'text' }, { name: 'body', type: 'richText', editor: bodyEditor }],
  }),
}
