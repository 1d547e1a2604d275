import type { CollectionConfig } from 'payload'

import { accessOf, withCapability } from '../access/collection'
import { allRoles } from '../domain/roles'
import { worded } from '../fields/worded'
import { groupWords } from '../i18n/admin/types/common'
import { usersWords as words } from '../i18n/admin/types/people'

/** Staff: who signs in to the admin panel. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words.singular, plural: words.plural },
  auth: { tokenExpiration: 7200, removeTokenFromResponses: true },
  admin: { useAsTitle: 'name', group: groupWords.people, defaultColumns: ['name', 'email', 'roles', 'active'], listSearchableFields: ['name', 'email'] },
  access: accessOf({ read: withCapability('content.read'), create: withCapability('users.manage'), update: withCapability('users.manage') }),
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: worded({
    words: words.fields,
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'roles', type: 'select', hasMany: true, options: [...allRoles] },
      { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    ],
  }),
}
