import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { APIError } from 'payload'

import { ours } from '../access/collection'
import { hiddenWithout } from '../access/hidden'
import { accessFor } from '../access/matrix'
import { besideEachField, saveTroubleField } from '../editorial/adminComponents'
import { baseDigests } from '../editorial/fields/bookkeeping'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { partnersWords as words } from '../i18n/admin/types/partners'
import { closePayloadsResets, endResets, endSessions, guardPassword, refuseDeactivated } from './users/accounts'
import { emailField, passwordField } from './users/fields'
import { addBaseOfAccount, keepOnlyChanged, mergeWithStored } from './users/openForms'
import { oneAtATime, signOutAlone } from './users/sessions'

/** What staff never need and what partners get elsewhere: the site's own form signs them in, and asks Payload from inside. */
const closedFromOutside: readonly string[] = ['login', 'refresh']

const closeAccountOperations: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (closedFromOutside.includes(operation) && req.payloadAPI !== 'local') throw new APIError('Not Found', 404)
}

/** Readers with whom some documents are shared. They sign in to the site, never to the admin panel, and no rule of Payload's API names them. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  labels: spokenLabels(words),
  admin: {
    hideAPIURL: true, disableCopyToLocale: true,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'active', 'updatedAt'],
    description: words.help,
    group: groupWords.people,
    hidden: hiddenWithout('partners.manage'),
  },
  // Half a day: a working day without typing a password twice. Guesses are slowed down by the form itself, so that nobody can be locked out by others.
  // The token stays in the answer because only the form's own code gets one: it names the session, and ends there.
  auth: { tokenExpiration: 12 * 60 * 60, maxLoginAttempts: 0 },
  access: { ...accessFor('partners'), admin: ours(() => false) },
  hooks: {
    beforeOperation: [closeAccountOperations, closePayloadsResets, keepOnlyChanged, oneAtATime, mergeWithStored], beforeLogin: [refuseDeactivated], afterLogout: [signOutAlone],
    beforeValidate: [guardPassword], beforeChange: [endSessions], afterChange: [endResets], afterRead: [addBaseOfAccount],
  },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    saveTroubleField,
    emailField,
    passwordField,
    ...besideEachField(worded({
      words: words.fields,
      fields: [
        { name: 'name', type: 'text' },
        { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      ],
    })),
    baseDigests,
  ],
}
