import type { CollectionConfig } from 'payload'

import { licences, publicationTypes } from '../domain/content'
import { webAddress } from '../fields/addresses'
import { bodyField } from '../fields/body'
import { image, inTabs, relation, relations } from '../fields/content'
import { contentAdmin } from '../fields/contentAdmin'
import { partialDate } from '../fields/dates'
import { slugField, titleField } from '../fields/slug'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { publicationsWords as words } from '../i18n/admin/types/publications'
import { content } from './content'

export const Publications: CollectionConfig = content({
  slug: 'publications',
  labels: spokenLabels(words),
  admin: contentAdmin({ columns: ['title', 'type', 'date', 'exposure', 'updatedAt'] }),
  fields: worded({
    words: words.fields,
    fields: [
      titleField, slugField,
      { name: 'type', type: 'select', required: true, options: [...publicationTypes] },
      partialDate({ name: 'date' }),
      inTabs({
        text: [
          { name: 'abstract', type: 'textarea', localized: true },
          { name: 'file', type: 'upload', relationTo: 'documents', localized: true, admin: { components: { afterInput: ['/components/admin/upload/DoubtedFile#DoubtedFile'] } } },
          { name: 'fileNote', type: 'textarea', localized: true },
          bodyField,
        ],
        facts: [
          relations('organisations'), relations('countries'), relations('outcomes'),
          { name: 'licence', type: 'select', options: [...licences] },
          { name: 'doi', type: 'text' },
          webAddress({ name: 'sourceUrl' }),
          relation({ name: 'supersedes', to: 'publications' }),
          image({ name: 'cover' }),
        ],
      }),
    ],
  }),
})
