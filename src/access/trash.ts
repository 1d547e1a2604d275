import type { Access, CollectionConfig } from 'payload'

import { may } from '../domain/roles'
import { ours } from './collection'
import { staffOf } from './staff'

type Asked = Parameters<Access>[0]
const isTrashed = ({ data }: Asked): boolean => Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt)
const mayTrash = ({ req }: Asked): boolean => may(staffOf(req), 'content.trash')
const mayTrashOwn = ({ req }: Asked): boolean => may(staffOf(req), 'content.trashOwn')
/** Moves to the trash and changes nothing else; a form of what lies there holds more. */
const onlyTrashes = (asked: Asked): boolean => isTrashed(asked) && Object.keys(asked.data as object).length === 1

/**
 * Access to a collection with a trash. Payload asks for trashing as for a deletion that carries its time: that is allowed to who may trash, at
 * least what is their own (which document that is, the guard decides), and deleting for good to nobody. What is in the trash is changed, and so brought back, by the same people alone: the panel offers nothing else.
 */
export const withTrash = (access: NonNullable<CollectionConfig['access']>): NonNullable<CollectionConfig['access']> => ({
  ...access,
  delete: ours((asked: Asked) => isTrashed(asked) && (mayTrash(asked) || mayTrashOwn(asked))),
  update: ours((asked: Asked) => (isTrashed(asked) && !mayTrash(asked) && !(onlyTrashes(asked) && mayTrashOwn(asked)) ? false : (access.update?.(asked) ?? false))),
})
