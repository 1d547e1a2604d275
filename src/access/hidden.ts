import { type Capability, may } from '../domain/roles'
import { staffOf } from './staff'

/** Keeps an item of the admin panel from those who may not use it. What protects it is its access, not this. */
export const hiddenWithout = (capability: Capability) => ({ user }: { user: unknown }): boolean => !may(staffOf({ user }), capability)
