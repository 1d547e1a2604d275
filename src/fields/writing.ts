import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Keeps each change of a text in its form, and cleans what is pasted into it. */
export const WritingFeature = createServerFeature({
  key: 'writing',
  feature: { ClientFeature: '/components/admin/editor/feature#WritingFeatureClient' },
})
