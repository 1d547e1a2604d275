import type { Field } from 'payload'

import { checkSlug } from './checkSlug'
import { fillSlug } from './fillSlug'

/** An address field that fills itself in and keeps out what is another document's; any other field as it is. */
export const withCheckedSlug = (field: Field): Field =>
  field.type === 'text' && field.name === 'slug' ? ({ ...field, validate: checkSlug, hooks: { beforeValidate: [fillSlug] } } as Field) : field
