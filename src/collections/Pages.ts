import type { CollectionConfig } from 'payload'

import { Callout } from '../blocks/Callout/config'
import { Listing } from '../blocks/Listing/config'
import { Prose } from '../blocks/Prose/config'
import { inTabs, summary } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { pagesWords as words } from '../i18n/admin/types/pages'
import { content } from './content'

export const Pages: CollectionConfig = content({
  slug: 'pages',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['title', 'slug', 'exposure', 'updatedAt'] }),
  fields: worded({
    words: words.fields,
    fields: [titleField, slugField, inTabs({ text: [summary, { name: 'body', type: 'blocks', localized: true, blocks: [Prose, Callout, Listing] }], facts: [] })],
  }),
})
