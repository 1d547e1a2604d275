import type { CollectionConfig } from 'payload'

import { organisationRoles } from '../domain/content'
import { webAddress } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { image, inTabs, relation, relations, summary } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { period } from '../fields/dates'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { organisationsWords as words } from '../i18n/admin/types/organisations'
import { content } from './content'

export const Organisations: CollectionConfig = content({
  slug: 'organisations',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['title', 'acronym', 'exposure', 'updatedAt'], search: ['title', 'acronym', 'slug'] }),
  fields: worded({
    words: words.fields,
    fields: [
      titleField, slugField,
      inTabs({
        text: [
          { name: 'acronym', type: 'text', localized: true },
          summary, bodyField,
          { name: 'linesOfWork', type: 'array', localized: true, fields: [{ name: 'title', type: 'text' }, { name: 'description', type: 'textarea' }] },
        ],
        facts: [
          { name: 'roles', type: 'array', fields: [{ name: 'role', type: 'select', required: true, options: [...organisationRoles] }, period] },
          { name: 'countries', type: 'array', fields: [relation({ name: 'country', to: 'countries', required: true }), period] },
          { name: 'worksWith', type: 'relationship', relationTo: 'organisations', hasMany: true },
          relations('outcomes'),
          webAddress({ name: 'website' }),
          image({ name: 'logo' }),
        ],
      }),
    ],
  }),
})
