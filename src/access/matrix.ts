import type { CollectionConfig } from 'payload'

import type { Capability } from '../domain/roles'
import { accessOf, withAny } from './collection'

type Operation = 'read' | 'readVersions' | 'create' | 'update' | 'delete' | 'unlock'
type Rules = Partial<Record<Operation, readonly Capability[]>>

/**
 * Which capabilities open an operation, per kind of record; what is not named is closed to everyone. Which role has a capability, and in
 * which languages, is in `domain/roles.ts`. Which language and which fields a write may touch is decided by the guard before it and at the field.
 */
export const rules = {
  content: {
    read: ['content.read'], readVersions: ['content.read'], create: ['content.create'],
    update: ['content.editLead', 'content.editTranslation', 'content.trash'], delete: ['content.trash', 'content.trashOwn'],
  },
  files: { read: ['content.read'], create: ['files.upload'], update: ['files.describe'], delete: ['content.editShared'] },
  terms: { read: ['content.read'], create: ['terms.edit'], update: ['terms.edit'], delete: ['terms.delete'] },
  users: { read: ['content.read'], create: ['users.manage'], update: ['users.manage'], unlock: ['users.manage'] },
  partners: { read: ['partners.manage'], create: ['partners.manage'], update: ['partners.manage'], delete: ['partners.manage'], unlock: ['partners.manage'] },
} as const satisfies Record<string, Rules>

/** The access of a collection from the matrix. */
export const accessFor = (kind: keyof typeof rules): NonNullable<CollectionConfig['access']> =>
  accessOf(Object.fromEntries(Object.entries(rules[kind]).map(([operation, capabilities]) => [operation, withAny(...capabilities)])))
