import type { Payload } from 'payload'

/** Names by id, of those who still have an account. */
export type People = Record<string, string>

export const peopleNamed = async (payload: Payload, ids: (string | null)[]): Promise<People> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return {}
  const { docs } = await payload.find({ collection: 'users', where: { id: { in: known } }, pagination: false, depth: 0, overrideAccess: true })
  return Object.fromEntries(docs.map(({ id, name, email }) => [String(id), name || email]))
}
