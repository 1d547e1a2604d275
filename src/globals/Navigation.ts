import type { Field, GlobalConfig } from 'payload'

import { editorialGlobal } from '../editorial/editorialGlobal'
import { withCheckedSlug } from '../editorial/fields/withCheckedSlug'
import { inTabs, relation } from '../fields/content'
import { slugField, titleField } from '../fields/slug'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { navigationWords as words } from '../i18n/admin/types/globals'
import { fixedPages, sections } from '../i18n/routes'

/** Every edition has a title and an address; those of the navigation are shown nowhere, so nobody is asked for them. */
const unseen = (fields: Field[]): Field[] => fields.map((field) => ({ ...field, admin: { ...field.admin, hidden: true } }) as Field)

const entries = (name: string): Field => ({
  name, type: 'array',
  fields: [{ name: 'section', type: 'select', options: [...Object.keys(sections), ...Object.keys(fixedPages)] }, relation({ name: 'page', to: 'pages' })],
})

export const Navigation: GlobalConfig = editorialGlobal({
  slug: 'navigation',
  label: words.singular,
  admin: { group: groupWords.content },
  fields: worded({
    words: words.fields,
    fields: [
      ...unseen([titleField, withCheckedSlug(slugField)]),
      inTabs({ text: [{ name: 'footerNote', type: 'textarea', localized: true }], facts: [entries('main'), entries('footer')] }),
    ],
  }),
})
