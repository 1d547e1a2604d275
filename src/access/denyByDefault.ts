import type { Access, SanitizedConfig, Where } from 'payload'

import { isOurs, nobody, ours } from './collection'
import { staffOf } from './staff'

type Rules = Record<string, unknown>

/** Staff keep how their own lists look; nobody reads anyone else's. */
const ownPreferences: Access = ours(({ req }) => {
  const person = staffOf(req)
  const own: Where[] = [{ 'user.value': { equals: person?.id } }, { 'user.relationTo': { equals: 'users' } }]
  return person ? { and: own } : false
})

const internal: Record<string, Rules> = {
  'payload-preferences': { read: ownPreferences, update: ownPreferences, delete: ownPreferences },
}

const close = (rules: Rules) => {
  for (const operation of Object.keys(rules)) if (!isOurs(rules[operation])) rules[operation] = nobody
}

/**
 * Closes whatever no rule of ours opens, Payload's own collections included: an access function left out means "any signed-in user" there,
 * partners among them. Takes the config as Payload sanitised it, since that is where the defaults are.
 */
export const denyByDefault = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  for (const collection of config.collections) {
    Object.assign(collection.access, internal[collection.slug] ?? {})
    close(collection.access)
  }
  for (const global of config.globals) close(global.access)
  close(config.jobs.access as Rules)
  return config
}
