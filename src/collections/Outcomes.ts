import type { CollectionConfig } from 'payload'

import { code } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { inTabs } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { outcomesWords as words } from '../i18n/admin/types/outcomes'
import { content } from './content'

export const Outcomes: CollectionConfig = content({
  slug: 'outcomes',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['code', 'title', 'exposure', 'updatedAt'] }),
  fields: worded({
    words: words.fields,
    fields: [
      titleField, slugField,
      { type: 'row', fields: [code({ name: 'code', form: /^[A-Z]{1,4}\d{1,2}$/, example: 'PO1' }), { name: 'order', type: 'number' }] },
      inTabs({
        text: [
          { name: 'statement', type: 'textarea', localized: true },
          { name: 'assumptions', type: 'array', localized: true, fields: [{ name: 'text', type: 'textarea' }] },
          {
            name: 'targets', type: 'array', localized: true,
            fields: [{ name: 'code', type: 'text' }, { name: 'wording', type: 'textarea' }, { name: 'source', type: 'text' }],
          },
          bodyField,
        ],
        facts: [],
      }),
    ],
  }),
})
