import type { CollectionConfig } from 'payload'

import { editorial } from '../editorial/editorial'
import { withCheckedSlug } from '../editorial/fields/withCheckedSlug'
import { metPlaces } from '../fields/metPlaces'
import { hideAfghanPlaces } from '../hooks/hideAfghanPlaces'

/** A content type: the publishing workflow, and the rule on places in Afghanistan. */
export const content = (collection: CollectionConfig): CollectionConfig =>
  editorial({
    ...collection,
    fields: [...collection.fields.map(withCheckedSlug), metPlaces],
    hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), hideAfghanPlaces] },
  })
