import type { CollectionConfig } from 'payload'

import { hiddenWithout } from '../access/hidden'
import { accessFor } from '../access/matrix'
import { enterAdmin, manageNew, manageOthers } from '../access/users'
import { allRoles } from '../domain/roles'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { usersWords as words } from '../i18n/admin/types/people'
import { endSessions, refuseDeactivated, refuseShortPassword } from './users/accounts'

const hours = 60 * 60

/** Staff: who signs in to the admin panel. Nobody is deleted: who leaves is deactivated, and the history keeps the name. */
export const users = ({ isSecure }: { isSecure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words.singular, plural: words.plural },
  auth: {
    tokenExpiration: 8 * hours, removeTokenFromResponses: true, maxLoginAttempts: 0,
    cookies: { secure: isSecure, sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name', group: groupWords.people, defaultColumns: ['name', 'email', 'roles', 'active'], listSearchableFields: ['name', 'email'],
    hidden: hiddenWithout('users.manage'),
  },
  access: { ...accessFor('users'), admin: enterAdmin },
  hooks: { beforeLogin: [refuseDeactivated], beforeValidate: [refuseShortPassword], beforeChange: [endSessions] },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: worded({
    words: words.fields,
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'roles', type: 'select', hasMany: true, options: [...allRoles], access: { create: manageNew, update: manageOthers } },
      { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' }, access: { create: manageNew, update: manageOthers } },
    ],
  }),
})
