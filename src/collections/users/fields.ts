import type { EmailField, Field } from 'payload'

import { readOwn } from '../../access/users'
import { inEveryLanguage } from '../../i18n/admin/panel'

/** Payload's own field for the address, named as everywhere else. */
export const emailField: EmailField = { name: 'email', type: 'email', label: ({ t }) => t('general:email') }

/** What Payload adds to every account, kept from colleagues: they know a name. */
export const privateFields: Field[] = [
  { ...emailField, access: { read: readOwn } },
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
