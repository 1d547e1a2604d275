import type { CollectionConfig } from 'payload'

import { accessFor } from '../access/matrix'
import { withTrash } from '../access/trash'
import { besideEachField, collectionAdmin, workflowField } from './adminComponents'
import { baseDigests, bookkeeping, exposureField } from './fields/bookkeeping'
import { guardedFields } from './guardedFields'
import { addBase } from './hooks/addBase'
import { addLeadTitles } from './hooks/addLeadTitles'
import { guardOperation } from './hooks/guardOperation'
import { recordSave } from './hooks/recordSave'
import { workflowEndpoints } from './endpoints/workflowEndpoints'

/**
 * Gives a collection the publishing workflow: its working copy is Payload's, without Payload's drafts, and what readers meet are
 * editions. Spreads what the collection declares; hooks of its own run before ours.
 */
export const editorial = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: withTrash(accessFor('content')),
  versions: { drafts: false, maxPerDoc: 100 },
  trash: true,
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: workflowEndpoints(collection.slug),
  fields: [workflowField, ...besideEachField(guardedFields([...collection.fields, exposureField, ...bookkeeping])), baseDigests],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guardOperation],
    afterChange: [...(collection.hooks?.afterChange ?? []), recordSave],
    afterRead: [...(collection.hooks?.afterRead ?? []), addBase],
    afterOperation: [...(collection.hooks?.afterOperation ?? []), addLeadTitles],
  },
  admin: collectionAdmin(collection.admin),
})
