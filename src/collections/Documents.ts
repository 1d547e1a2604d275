import type { CollectionConfig } from 'payload'

import { byMachine, ownLanguage, shareNew } from '../access/files'
import { pdfType } from '../domain/uploads'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { documentsWords as words } from '../i18n/admin/types/files'
import { isLanguage, languageCodes } from '../i18n/languages'
import { fileCollection, sha256Field, weightField } from './files/fileCollection'

const own = { create: shareNew, update: ownLanguage }

/** PDFs: one record per file, each in one language. */
export const Documents: CollectionConfig = fileCollection({
  slug: 'documents',
  labels: spokenLabels(words),
  admin: { hideAPIURL: true, useAsTitle: 'downloadName', group: groupWords.files, defaultColumns: ['downloadName', 'fileLanguage', 'pages', 'filesize', 'updatedAt'], listSearchableFields: ['downloadName'] },
  upload: { mimeTypes: [pdfType] },
  fields: worded({
    words: words.fields,
    fields: [
      { name: 'downloadName', type: 'text', access: own },
      { name: 'title', type: 'text', access: own },
      {
        name: 'fileLanguage', type: 'select', required: true, options: [...languageCodes], access: own, admin: { components: { afterInput: ['/components/admin/upload/DoubtedLanguage#DoubtedLanguage'] } },
        // Whoever attaches a file to a French text has a French file, as a rule.
        defaultValue: ({ locale }: { locale?: string }) => (isLanguage(locale) ? locale : undefined),
      },
      { name: 'statedLanguage', type: 'text', access: byMachine, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
      { name: 'pages', type: 'number', access: byMachine, admin: { readOnly: true } },
      sha256Field, weightField,
    ],
  }),
})
