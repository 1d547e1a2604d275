import type { TextField } from 'payload'

import { longestSlug, longestTitle } from '../domain/forms/lengths'

/** The address of a document in one language: filled in and checked where a collection gets its workflow. */
export const slugField: TextField = { name: 'slug', type: 'text', localized: true, index: true, maxLength: longestSlug }

export const titleField: TextField = { name: 'title', type: 'text', localized: true, maxLength: longestTitle }
