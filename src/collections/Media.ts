import type { CollectionConfig } from 'payload'

import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { mediaWords as words } from '../i18n/admin/types/files'
import { fileCollection, sha256Field } from './files/fileCollection'

/** Images: one record for all languages, with an alternative text and a caption in each. */
export const Media: CollectionConfig = fileCollection({
  slug: 'media',
  labels: { singular: words.singular, plural: words.plural },
  admin: { useAsTitle: 'name', group: groupWords.files, defaultColumns: ['filename', 'name', 'alt', 'updatedAt'], listSearchableFields: ['name', 'alt', 'credit'] },
  upload: { mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] },
  fields: worded({
    words: words.fields,
    fields: [
      { name: 'alt', type: 'textarea', localized: true },
      { name: 'caption', type: 'textarea', localized: true },
      { name: 'name', type: 'text' },
      { name: 'credit', type: 'text' },
      { name: 'consent', type: 'select', options: ['given', 'nobody', 'unknown'] },
      sha256Field,
    ],
  }),
})
