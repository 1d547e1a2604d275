import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import { ours } from '../access/collection'
import { hiddenWithout } from '../access/hidden'
import { accessFor } from '../access/matrix'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { partnersWords as words } from '../i18n/admin/types/partners'

/** What staff never need and what partners get elsewhere: the site's own form signs them in, and asks Payload from inside. */
const closedFromOutside = ['login', 'refresh', 'forgotPassword', 'resetPassword']

const closeAccountOperations: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (closedFromOutside.includes(operation) && req.payloadAPI !== 'local') throw new APIError('Not Found', 404)
}

/** Readers with whom some documents are shared. They sign in to the site, never to the admin panel, and no rule of Payload's API names them. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: words.singular, plural: words.plural },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'updatedAt'],
    description: words.help,
    group: groupWords.people,
    hidden: hiddenWithout('partners.manage'),
  },
  // Half a day: a working day without typing a password twice. Guesses are slowed down by the form itself, so that nobody can be locked out by others.
  auth: { tokenExpiration: 12 * 60 * 60, removeTokenFromResponses: true, maxLoginAttempts: 0 },
  access: { ...accessFor('partners'), admin: ours(() => false) },
  hooks: { beforeOperation: [closeAccountOperations] },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: worded({ words: words.fields, fields: [{ name: 'name', type: 'text' }] }),
}
