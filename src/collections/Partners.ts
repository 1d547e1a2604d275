import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import { accessOf, ours, withCapability } from '../access/collection'

/** What staff never need and what partners get elsewhere: the site's own form signs them in, and asks Payload from inside. */
const closedFromOutside: readonly string[] = ['login', 'refresh', 'forgotPassword', 'resetPassword']

const closeAccountOperations: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (closedFromOutside.includes(operation) && req.payloadAPI !== 'local') throw new APIError('Not Found', 404)
}

const manage = withCapability('partners.manage')

/** Readers with whom some documents are shared. They sign in to the site, never to the admin panel, and no rule of Payload's API names them. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: { en: 'Partner', fr: 'Partenaire' }, plural: { en: 'Partners', fr: 'Partenaires' } },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'updatedAt'],
    description: {
      en: 'People who may read and download what is shared with partners. They sign in to the site, not here.',
      fr: 'Personnes autorisées à lire et à télécharger ce qui est partagé avec les partenaires. Elles se connectent au site, pas ici.',
    },
  },
  // Half a day: a working day without typing a password twice. Guesses are slowed down by the form itself, so that nobody can be locked out by others.
  // The token stays in the answer because only the form's own code gets one: it names the session, and ends there.
  auth: { tokenExpiration: 12 * 60 * 60, maxLoginAttempts: 0 },
  access: { ...accessOf({ create: manage, read: manage, update: manage, delete: manage }), admin: ours(() => false) },
  hooks: { beforeOperation: [closeAccountOperations] },
  lockDocuments: false,
  disableBulkEdit: true,
  fields: [{ name: 'name', type: 'text', label: { en: 'Name or organisation', fr: 'Nom ou organisation' } }],
}
