import type { Block } from 'payload'

import { listableCollections } from '../../domain/content'
import { worded } from '../../fields/worded'
import { blockWords } from '../../i18n/admin/types/pages'

/** The newest documents of one type, or all organisations by their role: found when the page is read, never typed. */
export const Listing: Block = {
  slug: 'listing',
  labels: { singular: blockWords.listing.singular, plural: blockWords.listing.plural },
  fields: worded({
    words: blockWords.listing.fields,
    fields: [
      { name: 'heading', type: 'text' },
      { name: 'of', type: 'select', required: true, options: [...listableCollections] },
      { name: 'limit', type: 'number', min: 1, max: 50, admin: { condition: (_, sibling) => sibling['of'] !== 'organisations' } },
    ],
  }),
}
