import type { FieldHook, TextField } from 'payload'

import { slugOf } from '../domain/slug'

/** An empty address is made from the title of the same language, once there is one. */
const fillFromTitle: FieldHook = ({ value, data, originalDoc }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const title: unknown = data?.['title'] ?? originalDoc?.['title']
  return typeof title === 'string' && title.trim() !== '' ? slugOf(title) : value
}

export const slugField: TextField = {
  name: 'slug', type: 'text', localized: true, index: true,
  hooks: { beforeValidate: [fillFromTitle] },
}

export const titleField: TextField = { name: 'title', type: 'text', localized: true }
