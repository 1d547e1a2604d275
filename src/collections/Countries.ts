import type { CollectionConfig } from 'payload'

import { code, timeZone } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { inTabs, relation, summary } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { period } from '../fields/dates'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { countriesWords as words } from '../i18n/admin/types/countries'
import { content } from './content'

export const Countries: CollectionConfig = content({
  slug: 'countries',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['title', 'iso2', 'exposure', 'updatedAt'] }),
  fields: worded({
    words: words.fields,
    fields: [
      titleField, slugField,
      {
        type: 'row',
        fields: [
          code({ name: 'iso2', form: /^[A-Z]{2}$/, example: 'ML' }),
          code({ name: 'iso3', form: /^[A-Z]{3}$/, example: 'MLI' }),
          code({ name: 'isoNumeric', form: /^\d{3}$/, example: '466' }),
        ],
      },
      inTabs({
        text: [
          { type: 'row', fields: [{ name: 'withArticle', type: 'text', localized: true }, { name: 'inCountry', type: 'text', localized: true }] },
          { name: 'capital', type: 'text', localized: true },
          summary,
          { name: 'languages', type: 'array', localized: true, fields: [{ name: 'name', type: 'text' }, { name: 'status', type: 'text' }, period] },
          { name: 'areas', type: 'array', localized: true, fields: [{ name: 'name', type: 'text' }, { name: 'note', type: 'text' }] },
          { name: 'areasNote', type: 'textarea', localized: true },
          bodyField,
        ],
        facts: [
          { name: 'timeZones', type: 'array', fields: [timeZone({ name: 'zone', required: true })] },
          { name: 'memberships', type: 'array', fields: [relation({ name: 'organisation', to: 'organisations', required: true }), period] },
        ],
      }),
    ],
  }),
})
