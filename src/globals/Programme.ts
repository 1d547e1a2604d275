import type { GlobalConfig } from 'payload'

import { editorialGlobal } from '../editorial/editorialGlobal'
import { withCheckedSlug } from '../editorial/fields/withCheckedSlug'
import { webAddress } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { image, inTabs, relation, summary } from '../fields/content'
import { partialDate } from '../fields/dates'
import { slugField, titleField } from '../fields/slug'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { programmeWords as words } from '../i18n/admin/types/globals'

export const Programme: GlobalConfig = editorialGlobal({
  slug: 'programme',
  label: words.singular,
  admin: { group: groupWords.content },
  fields: worded({
    words: words.fields,
    fields: [
      titleField, withCheckedSlug(slugField),
      inTabs({
        text: [
          { name: 'tagline', type: 'text', localized: true },
          summary,
          { name: 'impact', type: 'textarea', localized: true },
          { name: 'assumptions', type: 'array', localized: true, fields: [{ name: 'text', type: 'textarea' }] },
          bodyField,
        ],
        facts: [
          { type: 'row', fields: [partialDate({ name: 'start' }), partialDate({ name: 'end', notBefore: 'start' })] },
          webAddress({ name: 'website' }),
          relation({ name: 'funder', to: 'organisations' }), relation({ name: 'lead', to: 'organisations' }),
          image({ name: 'image' }),
        ],
      }),
    ],
  }),
})
