import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { audienceOf } from '../../../src/published/audience'
import { passCookie, sessionCookie } from '../../../src/published/pass'
import { typedEmail } from '../../../src/published/typedEmail'
import { aDatabase, useDatabase, type TestDatabase } from '../../support/database'
import { hashesDuring } from '../../support/hashes'

type Door = (request: Request) => Promise<Response>
const email = 'partner@example.org'
const password = 'a long enough password'

let database: TestDatabase
let payload: Payload
let doors: { signIn: Door; signOut: Door; renew: Door }

beforeAll(async () => {
  database = await aDatabase()
  useDatabase(database)
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../../payload.config')
  payload = await getPayload({ config })
  await payload.create({ collection: 'partners', data: { email, password, name: 'Partner' }, overrideAccess: true })
  const [signIn, signOut, renew] = await Promise.all([
    import('../../../src/app/(partners)/partners/sign-in/route'), import('../../../src/app/(partners)/partners/sign-out/route'), import('../../../src/app/(partners)/partners/renew/route'),
  ])
  doors = { signIn: signIn.POST, signOut: signOut.POST, renew: renew.GET }
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const post = (fields: Record<string, string>, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost:3000/partners/x', { method: 'POST', body: new URLSearchParams(fields), headers: { 'x-jf-network': '192.0.2.1', ...headers } })
const renewAt = (cookies: string, next = '/fr/publications') => doors.renew(new Request(`http://localhost:3000/partners/renew?next=${encodeURIComponent(next)}`, { headers: { cookie: cookies } }))
const cookiesOf = (response: Response): string => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).filter((cookie) => !cookie?.endsWith('=')).join('; ')
const only = (cookies: string, name: string): string => cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`)) ?? ''
const signedIn = async (): Promise<string> => cookiesOf(await doors.signIn(post({ email, password, language: 'fr' })))

describe('a partner', () => {
  it('signs in with a plain form, is read to as a partner, and goes on to where they were going', async () => {
    const response = await doors.signIn(post({ email: ' Partner@Example.org', password, language: 'fr', next: '/fr/publications/tdc' }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/fr/publications/tdc'])
    for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
    expect(await audienceOf(cookiesOf(response))).toBe('partners')
    expect(await audienceOf(only(cookiesOf(response), sessionCookie))).toBe('public')
  })

  it('never holds a key to Payload’s own API', async () => {
    const value = only(await signedIn(), sessionCookie).slice(sessionCookie.length + 1)
    const { user } = await payload.auth({ headers: new Headers({ cookie: `${payload.config.cookiePrefix}-token=${value}` }) })
    expect(user).toBeNull()
  })

  it('gets a new pass while the session lives, and none once it is ended', async () => {
    const cookies = await signedIn()
    const session = only(cookies, sessionCookie)
    const renewed = await renewAt(session)
    expect([renewed.status, renewed.headers.get('location')]).toEqual([303, '/fr/publications'])
    expect(await audienceOf(only(cookiesOf(renewed), passCookie))).toBe('partners')
    const out = await doors.signOut(post({ language: 'fr' }, { cookie: cookies }))
    expect([out.headers.get('location'), cookiesOf(out)]).toEqual(['/fr/documents-partenaires', ''])
    expect(cookiesOf(await renewAt(session))).toBe('')
  })

  it('signed out on one device stays signed in on another', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    await doors.signOut(post({ language: 'en' }, { cookie: here }))
    expect(cookiesOf(await renewAt(only(there, sessionCookie)))).toContain(passCookie)
  })

  it('whose account is gone gets no new pass', async () => {
    const { id } = await payload.create({ collection: 'partners', data: { email: 'leaving@example.org', password }, overrideAccess: true })
    const session = only(cookiesOf(await doors.signIn(post({ email: 'leaving@example.org', password }))), sessionCookie)
    await payload.delete({ collection: 'partners', id, overrideAccess: true })
    expect(cookiesOf(await renewAt(session))).toBe('')
  })

  it('is not led elsewhere', async () => {
    const response = await doors.signIn(post({ email, password, language: 'en', next: 'https://evil.example/' }))
    expect(response.headers.get('location')).toBe('/en/partner-documents')
    expect((await renewAt(await signedIn(), '//evil.example')).headers.get('location')).toBe('/')
  })
})

describe('whoever is no partner', () => {
  const answer = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await doors.signIn(post({ language: 'fr', ...fields }, headers))
    const { 'set-cookie': cookies, ...kept } = Object.fromEntries(response.headers)
    return { status: response.status, headers: kept, cookies, body: await response.text() }
  }

  it('is told the same, whether the account or the password is wrong or missing', async () => {
    const wrong = await answer({ email, password: 'not the password' })
    expect([wrong.status, wrong.headers.location]).toEqual([303, '/fr/documents-partenaires?error=credentials'])
    expect(wrong.cookies).not.toMatch(new RegExp(`${passCookie}|${sessionCookie}`))
    for (const fields of [{ email: 'nobody@example.org', password }, { email: 'no address', password }, { email }, { password }]) expect({ ...(await answer(fields as never)), cookies: '' }).toEqual({ ...wrong, cookies: '' })
  })

  it('finds the e-mail address that was typed, for a minute, on the page of signing in alone', async () => {
    const { cookies = '', headers } = await answer({ email: 'Somebody@example.org', password: 'not the password' })
    expect(typedEmail(cookies.split(';')[0] ?? '')).toBe('somebody@example.org')
    expect(cookies).toMatch(/; Path=\/fr\/documents-partenaires; HttpOnly; SameSite=Lax; Max-Age=60$/)
    expect(headers.location).not.toContain('somebody')
  })

  it('costs one hash each, whether the account or the password is wrong or missing, or the account is not active', async () => {
    await payload.create({ collection: 'partners', data: { email: 'gone@example.org', password, active: false }, overrideAccess: true })
    const costs: string[][] = []
    for (const fields of [{ email, password: 'not the password' }, { email: 'nobody@example.org', password }, { email: 'gone@example.org', password }, { email }]) {
      costs.push(await hashesDuring(() => answer({ ...fields, 'x-jf-network': '192.0.2.77' } as never)))
    }
    expect(costs).toEqual(costs.map(() => ['600000 32 sha256']))
  })

  it('who guesses keeps nobody out who knows the password, from the same network neither', { timeout: 180_000 }, async () => {
    const from = { 'x-jf-network': '198.51.100.7' }
    await Promise.all(Array.from({ length: 8 }, () => answer({ email, password: 'guess' }, from)))
    expect((await answer({ email, password }, from)).cookies).toContain(passCookie)
  })

  it('cannot sign in through Payload’s API either', async () => {
    const { POST } = await import('../../../src/app/(payload)/api/[...slug]/route')
    const request = new Request('http://localhost:3000/api/partners/login', { method: 'POST', body: JSON.stringify({ email, password }), headers: { 'content-type': 'application/json' } })
    const response = await POST(request, { params: Promise.resolve({ slug: ['partners', 'login'] }) })
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []])
  })
})
