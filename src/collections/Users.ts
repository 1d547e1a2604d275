import type { CollectionConfig } from 'payload'

import { hiddenWithout } from '../access/hidden'
import { accessFor } from '../access/matrix'
import { enterAdmin, manageNew, manageOthers, readOwn } from '../access/users'
import { openMailEndpoint } from './users/endpoints/openMail'
import { ownPasswordEndpoint } from './users/endpoints/ownPassword'
import { allRoles } from '../domain/roles'
import { besideEachField, saveTroubleField } from '../editorial/adminComponents'
import { baseDigests } from '../editorial/fields/bookkeeping'
import { spokenLabels } from '../fields/spokenLabels'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { usersWords as words } from '../i18n/admin/types/people'
import { startInOwnLanguage } from './users/startInOwnLanguage'
import { oneRole } from './users/oneRole'
import { addBaseOfAccount, keepOnlyChanged, mergeWithStored } from './users/openForms'
import { guardOwnAddress } from './users/ownAddress'
import { keepAnAdministrator } from './users/lastAdministrator'
import { refuseOwnRights } from './users/ownRights'
import { closePayloadsResets, endResets, endSessions, guardPassword, refuseDeactivated } from './users/accounts'
import { passwordField, privateFields } from './users/fields'
import { oneAtATime, signOutAlone } from './users/sessions'

const hours = 60 * 60

/** Staff: who signs in to the admin panel. Nobody is deleted: who leaves is deactivated, and the history keeps the name. */
export const users = ({ isSecure }: { isSecure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: spokenLabels(words),
  auth: {
    tokenExpiration: 8 * hours, removeTokenFromResponses: true, maxLoginAttempts: 0,
    cookies: { secure: isSecure, sameSite: 'Lax' },
  },
  admin: {
    hideAPIURL: true, disableCopyToLocale: true,
    useAsTitle: 'name', group: groupWords.people, defaultColumns: ['name', 'email', 'roles', 'active'], listSearchableFields: ['name', 'email'],
    hidden: hiddenWithout('users.manage'),
  },
  access: { ...accessFor('users'), admin: enterAdmin },
  hooks: {
    beforeOperation: [closePayloadsResets, keepOnlyChanged, refuseOwnRights, guardOwnAddress, oneAtATime, mergeWithStored], beforeLogin: [refuseDeactivated], afterLogin: [startInOwnLanguage], afterLogout: [signOutAlone], beforeValidate: [guardPassword],
    beforeChange: [keepAnAdministrator, endSessions], afterChange: [endResets], afterRead: [addBaseOfAccount],
  },
  endpoints: [ownPasswordEndpoint, openMailEndpoint],
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    saveTroubleField,
    ...privateFields,
    passwordField,
    ...besideEachField(worded({
      words: words.fields,
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'roles', type: 'select', hasMany: true, options: [...allRoles], validate: oneRole, access: { create: manageNew, update: manageOthers, read: readOwn } },
        { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' }, access: { create: manageNew, update: manageOthers, read: readOwn } },
      ],
    })),
    baseDigests,
  ],
})
