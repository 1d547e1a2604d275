import type { CollectionConfig } from 'payload'

import { accessFor } from '../access/matrix'
import { saveTroubleField } from '../editorial/adminComponents'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { termsWords as words } from '../i18n/admin/types/people'

/** The glossary: how the programme's English terms are said in French. One English term may have several rows, one per sense. */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: spokenLabels(words),
  admin: { hideAPIURL: true, disableCopyToLocale: true, useAsTitle: 'en', group: groupWords.glossary, defaultColumns: ['en', 'fr', 'partOfSpeech', 'status'], listSearchableFields: ['en', 'fr'] },
  access: accessFor('terms'),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  defaultSort: 'en',
  fields: [saveTroubleField, ...worded({
    words: words.fields,
    fields: [
      { type: 'row', fields: [{ name: 'en', type: 'text', required: true, index: true }, { name: 'fr', type: 'text', required: true, index: true }] },
      { name: 'enVariants', type: 'text', hasMany: true },
      { name: 'frVariants', type: 'text', hasMany: true },
      { name: 'frForbidden', type: 'text', hasMany: true },
      { name: 'definition', type: 'textarea' },
      { name: 'note', type: 'textarea' },
      { name: 'source', type: 'text' },
      { name: 'partOfSpeech', type: 'select', options: ['noun', 'name', 'verb', 'adjective', 'phrase'], admin: { position: 'sidebar' } },
      { name: 'frGender', type: 'select', options: ['m', 'f', 'mpl', 'fpl'], admin: { position: 'sidebar' } },
      { name: 'status', type: 'select', required: true, defaultValue: 'draft', options: ['preferred', 'keep', 'draft'], admin: { position: 'sidebar' } },
      { name: 'confidence', type: 'select', options: ['high', 'medium', 'low'], admin: { position: 'sidebar' } },
    ],
  })],
}
