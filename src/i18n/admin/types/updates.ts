import type { TypeWords } from './shape'

export const updatesWords = {
  singular: { en: 'Update', fr: 'Actualité' },
  plural: { en: 'Updates', fr: 'Actualités' },
  fields: {
    date: { label: { en: 'Date', fr: 'Date' }, help: { en: 'The day this is about, as readers see it.', fr: 'Le jour dont il s’agit, tel que le public le voit.' } },
  },
} satisfies TypeWords
