import type { CollectionConfig } from 'payload'

import { editorial } from '../editorial/editorial'
import { slugField, titleField } from '../fields/slug'

export const Updates: CollectionConfig = editorial({
  slug: 'updates',
  labels: { singular: { en: 'Update', fr: 'Actualité' }, plural: { en: 'Updates', fr: 'Actualités' } },
  fields: [
    titleField,
    slugField,
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'body', type: 'richText', localized: true },
    { name: 'date', type: 'date' },
    { name: 'image', type: 'upload', relationTo: 'media' },
    { name: 'sourceUrl', type: 'text' },
  ],
})
