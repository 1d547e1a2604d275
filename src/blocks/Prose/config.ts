import type { Block } from 'payload'

import { bodyEditor } from '../../fields/body'
import { worded } from '../../fields/worded'
import { blockWords } from '../../i18n/admin/types/pages'

/** A section of running text. The list of sections is localised, so nothing inside it is. */
export const Prose: Block = {
  slug: 'prose',
  labels: { singular: blockWords.prose.singular, plural: blockWords.prose.plural },
  fields: worded({
    words: blockWords.prose.fields,
    fields: [{ name: 'heading', type: 'text' }, { name: 'body', type: 'richText', editor: bodyEditor }],
  }),
}
