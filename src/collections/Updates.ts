import type { CollectionConfig } from 'payload'

import { webAddress } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { image, inTabs, relations, summary } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { aDay } from '../fields/dates'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { updatesWords as words } from '../i18n/admin/types/updates'
import { content } from './content'

export const Updates: CollectionConfig = content({
  slug: 'updates',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['title', 'date', 'exposure', 'updatedAt'] }),
  fields: worded({
    words: words.fields,
    fields: [
      titleField, slugField,
      inTabs({
        text: [summary, bodyField],
        facts: [
          { name: 'date', type: 'date', admin: aDay },
          image({ name: 'image' }),
          relations('countries'), relations('outcomes'), relations('organisations'), relations('publications'),
          webAddress({ name: 'sourceUrl' }),
        ],
      }),
    ],
  }),
})
