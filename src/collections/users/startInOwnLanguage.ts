import type { CollectionAfterLoginHook, Where } from 'payload'

import { staffOf } from '../../access/staff'
import { ownLanguage } from '../../domain/ownLanguage'

const key = 'locale'

/**
 * Everyone begins in a language of their own at each sign-in. Where the panel remembers the text language of a person it follows
 * every link to the other one: one look at an original would have a translator into French begin in English from then on.
 */
export const startInOwnLanguage: CollectionAfterLoginHook = async ({ req, user }) => {
  const person = staffOf({ user: { ...user, collection: 'users' } })
  if (!person) return
  const value = ownLanguage({ roles: person.roles, interfaceLanguage: req.i18n.language })
  const whose: Where[] = [{ key: { equals: key } }, { 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: person.id } }]
  const { docs: [known] } = await req.payload.find({ collection: 'payload-preferences', where: { and: whose }, limit: 1, pagination: false, depth: 0, overrideAccess: true, req })
  const how = { collection: 'payload-preferences' as const, depth: 0, overrideAccess: true, req }
  if (known) await req.payload.update({ ...how, id: known.id, data: { value } })
  else await req.payload.create({ ...how, data: { key, value, user: { relationTo: 'users', value: person.id } } })
}
