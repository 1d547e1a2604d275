import type { Field } from 'payload'

import { readOwn } from '../../access/users'
import { inEveryLanguage } from '../../i18n/admin/panel'

/** What Payload adds to every account, kept from colleagues: they know a name. */
export const privateFields: Field[] = [
  { name: 'email', type: 'email', access: { read: readOwn } },
  ...(['createdAt', 'updatedAt'] as const).map((name): Field => ({
    name, type: 'date', index: true, access: { read: readOwn }, admin: { hidden: true, disableBulkEdit: true }, label: ({ t }) => t(`general:${name}`),
  })),
]

/** Under Payload's own fields for address and password: the rule before it is broken, and on one's own account the change of the password. */
export const passwordField: Field = {
  name: 'passwordHelp',
  type: 'ui',
  label: inEveryLanguage(({ account }) => account.title),
  admin: { disableListColumn: true, components: { Field: '/components/admin/account/PasswordField#PasswordField' } },
}
