import type { Payload } from 'payload'

const password = 'only for this measurement'

/** The cookies of an officer made for this measurement, signed in as people sign in. */
export const signedIn = async ({ payload, url }: { payload: Payload; url: string }): Promise<string> => {
  const email = `crowd.${Date.now()}@example.org`
  await payload.create({ collection: 'users', overrideAccess: true, data: { email, name: 'Crowd', password, roles: ['officer'] } as never })
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ email, password }) })
  return answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
}
