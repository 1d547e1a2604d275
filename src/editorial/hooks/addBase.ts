import type { CollectionAfterReadHook } from 'payload'

import { baseField, baseOf, formBase } from '../mergeSave'

/** Gives a form the digests of what it shows, so that its save can tell what the person changed from what others did. */
export const addBase: CollectionAfterReadHook = ({ req, collection, doc }) =>
  req.user && typeof req.locale === 'string' ? { ...doc, [baseField]: formBase(req, baseOf(req, collection.slug, doc)) } : doc
