import type { CollectionSlug, Field, Tab } from 'payload'

import { tabWords } from '../i18n/admin/types/common'

/** How the page is named and described to search engines, where that differs from what readers see. */
const seo: Field = {
  name: 'seo', type: 'group',
  fields: [{ name: 'title', type: 'text', localized: true }, { name: 'description', type: 'textarea', localized: true }],
}

/** A list of related documents, the same in every language. */
export const relations = (collection: CollectionSlug): Field => ({ name: collection, type: 'relationship', relationTo: collection, hasMany: true })

export const relation = ({ name, to, required }: { name: string; to: CollectionSlug; required?: true }): Field => ({
  name, type: 'relationship', relationTo: to, ...(required ? { required } : {}),
})

/** An image, the same in every language; its alternative text is written with the image. */
export const image = ({ name }: { name: string }): Field => ({ name, type: 'upload', relationTo: 'media' })

export const summary: Field = { name: 'summary', type: 'textarea', localized: true }

/** The three parts of a long form: what is said, what is true in every language, and search engines. */
export const inTabs = ({ text, facts }: { text: Field[]; facts: Field[] }): Field => ({
  type: 'tabs',
  tabs: [
    { label: tabWords.text, fields: text },
    ...(facts.length > 0 ? [{ label: tabWords.facts, fields: facts } satisfies Tab] : []),
    { label: tabWords.seo, fields: [seo] },
  ],
})
