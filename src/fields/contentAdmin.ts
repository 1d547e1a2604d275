import type { CollectionConfig } from 'payload'

import { groupWords } from '../i18n/admin/types/common'

/** How lists of content look and are searched. */
export const contentAdmin = ({ columns, search = ['title', 'slug'] }: { columns: string[]; search?: string[] }): CollectionConfig['admin'] => ({
  useAsTitle: 'title', group: groupWords.content, defaultColumns: columns, listSearchableFields: search,
  disableCopyToLocale: true, pagination: { defaultLimit: 25 },
})
