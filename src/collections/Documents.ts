import type { CollectionConfig } from 'payload'

import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { documentsWords as words } from '../i18n/admin/types/files'
import { languageCodes } from '../i18n/languages'
import { fileCollection, sha256Field } from './files/fileCollection'

/** PDFs: one record per file, each in one language. */
export const Documents: CollectionConfig = fileCollection({
  slug: 'documents',
  labels: { singular: words.singular, plural: words.plural },
  admin: { useAsTitle: 'downloadName', group: groupWords.files, defaultColumns: ['downloadName', 'fileLanguage', 'pages', 'filesize', 'updatedAt'], listSearchableFields: ['downloadName'] },
  upload: { mimeTypes: ['application/pdf'] },
  fields: worded({
    words: words.fields,
    fields: [
      { name: 'downloadName', type: 'text' },
      { name: 'fileLanguage', type: 'select', required: true, options: [...languageCodes] },
      { name: 'pages', type: 'number', admin: { readOnly: true } },
      sha256Field,
    ],
  }),
})
