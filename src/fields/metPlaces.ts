import type { Field, FieldAccess } from 'payload'

import { ours } from '../access/collection'

const never: FieldAccess = ours(() => false)

/** Which places have been met in a document; kept beside it, never part of an edition, written by the product alone. */
export const metPlaces: Field = {
  name: 'metPlaces', type: 'json', label: { en: 'Places met', fr: 'Lieux rencontrés' }, custom: { published: false },
  access: { create: never, update: never, read: never }, admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
