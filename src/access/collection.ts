import type { Access, CollectionConfig } from 'payload'

import { type Capability, may } from '../domain/roles'
import { staffOf } from './staff'

/** Allows what a capability allows; everyone without it, signed in or not, is refused. */
export const withCapability = (capability: Capability): Access => ours(({ req }) => may(staffOf(req), capability))

/** Allows whoever has one of these capabilities, in whatever language; the finer rule stands at the field or in the service. */
export const withAny = (...capabilities: Capability[]): Access =>
  ours(({ req }) => capabilities.some((capability) => may(staffOf(req), capability) || may(staffOf(req), capability, 'en') || may(staffOf(req), capability, 'fr')))

export const nobody: Access = (() => false) as Access

const marked = new WeakSet<object>()

/** Marks an access function as ours, so that a test over the real config can tell it from a default that means "any signed-in user". */
export const ours = <F extends object>(access: F): F => {
  marked.add(access)
  return access
}
export const isOurs = (access: unknown): boolean => typeof access === 'function' && marked.has(access)
ours(nobody)

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Access of a collection: what is not named is denied. */
export const accessOf = (named: Partial<CollectionAccess>): CollectionAccess => ({
  create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody, unlock: nobody,
  ...named,
})
