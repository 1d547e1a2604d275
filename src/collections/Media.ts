import type { CollectionConfig } from 'payload'

import { describe, shareLater, shareNew } from '../access/files'
import { imageTypes } from '../domain/uploads'
import { handle } from '../editorial/endpoints/handle'
import { readUses } from '../editorial/files/uses'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { mediaWords as words } from '../i18n/admin/types/files'
import { fileCollection, sha256Field, weightField } from './files/fileCollection'

const shared = { create: shareNew, update: shareLater }

/** Images: one record for all languages, with an alternative text and a caption in each. */
export const Media: CollectionConfig = fileCollection({
  slug: 'media',
  labels: spokenLabels(words),
  admin: { hideAPIURL: true, useAsTitle: 'name', group: groupWords.files, defaultColumns: ['name', 'filename', 'alt', 'updatedAt'], listSearchableFields: ['name', 'alt', 'credit'] },
  endpoints: [{ path: '/:id/uses', method: 'get', handler: handle('media', readUses) }],
  upload: { mimeTypes: imageTypes },
  fields: worded({
    words: words.fields,
    fields: [
      {
        name: 'alt', type: 'textarea', localized: true, access: { create: describe, update: describe },
        admin: { components: { afterInput: ['/components/admin/upload/MissingFrom#MissingFrom'] } },
      },
      { name: 'caption', type: 'textarea', localized: true, access: { create: describe, update: describe } },
      { name: 'name', type: 'text', access: shared },
      { name: 'credit', type: 'text', access: shared },
      { name: 'consent', type: 'select', options: ['given', 'nobody', 'unknown'], access: shared },
      sha256Field, weightField,
    ],
  }),
})
