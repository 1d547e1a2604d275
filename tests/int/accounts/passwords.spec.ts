import type { Payload, TypedUser } from 'payload'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { askForReset } from '../../../src/accounts/askForReset'
import { mailboxList } from '../../../src/mail/mailbox'
import { runOn } from '../../../src/database/session'
import { isReset, makeReset, resetPassword } from '../../../src/accounts/resets'
import { callApi, closeApi, signedIn } from '../../support/api'
import { allPersonas, password, type Personas } from '../../support/everyRole'
import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let personas: Personas
let admin: pg.Client
const chosen = 'otter plum window seven'

aBackRoom((room) => ({ payload, admin } = room))
beforeAll(async () => {
  personas = await allPersonas(payload)
})
afterAll(closeApi)

const isIn = async (cookie: string): Promise<boolean> => ((await (await callApi({ method: 'GET', path: 'users/me', cookie })).json()) as { user: unknown }).user !== null
const partner = async (email: string) => (await payload.create({ collection: 'partners', overrideAccess: true, data: { email, password, name: 'Partner' } })).id
const sessionsOf = async (collection: 'users' | 'partners', id: string) =>
  (await admin.query<{ n: number }>(`select count(*)::int as n from ${collection}_sessions where _parent_id = $1`, [id])).rows[0]?.n
const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'done', (error: { data?: { errors?: { path: string }[] } }) => error.data?.errors?.[0]?.path ?? 'failed')

describe('the rule', () => {
  it('holds for staff and partners, at creation and change, by whoever and through whichever door', async () => {
    for (const weak of ['abc', 'password1234', 'person@example.org']) {
      for (const collection of ['users', 'partners'] as const) {
        const data = { email: 'person@example.org', name: 'Person', password: weak }
        expect([weak, await refusalOf(payload.create({ collection, data, overrideAccess: true }))]).toEqual([weak, 'password'])
      }
      expect(await refusalOf(payload.update({ collection: 'users', id: personas.officer.id, data: { password: weak }, overrideAccess: true }))).toBe('password')
    }
    const cookie = await signedIn('administrator@example.org', password)
    const answer = await callApi({ method: 'POST', path: 'partners', cookie, body: { email: 'p@example.org', password: 'abc' } })
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([400, expect.stringContaining('at least 12 characters')])
    const french = await callApi({ method: 'POST', path: 'partners', cookie, body: { email: 'p@example.org', password: 'password1234' }, headers: { 'accept-language': 'fr' } })
    expect(JSON.stringify(await french.json())).toContain('facile à deviner')
  })

  it('lets nobody change their own password without giving the current one, administrators neither', async () => {
    const own = { collection: 'users', id: personas.administrator.id, data: { password: chosen }, user: personas.administrator } as const
    expect(await refusalOf(payload.update({ ...own, overrideAccess: false }))).toBe('password')
  })
})

describe('one’s own password', () => {
  const change = (cookie: string, body: object) => callApi({ method: 'POST', path: 'users/own-password', cookie, body })

  it('is changed with the current one; this session goes on and all others end', async () => {
    const email = 'translator.fr@example.org'
    const [here, there] = [await signedIn(email, password), await signedIn(email, password)]
    expect((await change(here, { current: 'not this one', password: chosen })).status).toBe(400)
    expect((await change(here, { current: password, password: 'abc' })).status).toBe(400)
    expect([await isIn(here), await isIn(there)]).toEqual([true, true])
    expect(await (await change(here, { current: password, password: chosen })).json()).toEqual({})
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    expect([await signedIn(email, password), (await signedIn(email, chosen)) !== '']).toEqual(['', true])
  })

  it('is nothing to whoever is not signed in', async () => {
    expect((await callApi({ method: 'POST', path: 'users/own-password', body: { current: password, password: chosen } })).status).toBe(404)
  })
})

describe('one’s own address', () => {
  it('is changed with the current password alone; this session goes on and all others end', async () => {
    const [email, moved] = ['moving@example.org', 'moved.person@example.org']
    const { id } = await payload.create({ collection: 'users', overrideAccess: true, data: { email, password, name: 'Mover', roles: ['administrator'] } })
    const [here, there] = [await signedIn(email, password), await signedIn(email, password)]
    const change = (data: object) => callApi({ method: 'PATCH', path: `users/${id}`, cookie: here, body: data })
    for (const [data, sentence] of [[{ email: moved }, 'Give your current password'], [{ email: moved, currentPassword: 'not this one' }, 'not your current password']] as const) {
      const answer = await change(data)
      const told = JSON.stringify(await answer.json())
      expect([answer.status, told]).toEqual([400, expect.stringContaining(sentence)])
      expect(told).toContain('"path":"currentPassword"')
    }
    expect((await change({ email, name: 'Same address' })).status).toBe(200)
    expect([await isIn(here), await isIn(there)]).toEqual([true, true])
    expect((await change({ email: moved, currentPassword: password })).status).toBe(200)
    expect([await isIn(here), await isIn(there), await signedIn(email, password), (await signedIn(moved, password)) !== '']).toEqual([true, false, '', true])
  })
})

describe('a link to a new password', () => {
  it('works once, ends every session, and signs nobody in', async () => {
    const email = 'reviewer.en@example.org'
    const cookie = await signedIn(email, password)
    const token = (await makeReset(payload, { kind: 'users', account: personas['reviewer.en'].id })) ?? ''
    expect(await resetPassword({ payload, token, password: 'abc' })).toMatchObject({ kind: 'refused', refusal: { key: 'field.passwordShort' } })
    expect(await resetPassword({ payload, token, password: email })).toMatchObject({ kind: 'refused', refusal: { key: 'field.passwordWeak' } })
    const outcomes = await Promise.all([1, 2, 3].map(() => resetPassword({ payload, token, password: chosen })))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'gone', 'gone'])
    expect([await isIn(cookie), await sessionsOf('users', personas['reviewer.en'].id), await isReset(payload, token)]).toEqual([false, 0, false])
    expect([await signedIn(email, password), (await signedIn(email, chosen)) !== '']).toEqual(['', true])
  })

  it('is over after an hour, after a change of address or password, and with the account', async () => {
    const data = [{ email: 'moved@example.org' }, { password: chosen }, { active: false }]
    for (const [n, change] of data.entries()) {
      const account = await partner(`link${n}@example.org`)
      const token = (await makeReset(payload, { kind: 'partners', account })) ?? ''
      expect(await isReset(payload, token)).toBe(true)
      await payload.update({ collection: 'partners', id: account, data: change, overrideAccess: true })
      expect(await resetPassword({ payload, token, password: chosen })).toEqual({ kind: 'gone' })
    }
    const token = (await makeReset(payload, { kind: 'partners', account: await partner('late@example.org') })) ?? ''
    await admin.query(`update accounts.resets set expires_at = clock_timestamp() - interval '1 second'`)
    expect([await isReset(payload, token), (await resetPassword({ payload, token, password: chosen })).kind]).toEqual([false, 'gone'])
  })

  it('is stored as a digest only, one per account within minutes, however many ask at once', async () => {
    const account = await partner('asked@example.org')
    const tokens = await Promise.all([1, 2, 3, 4].map(() => makeReset(payload, { kind: 'partners', account })))
    expect(tokens.filter((token) => token !== null)).toHaveLength(1)
    const { rows } = await admin.query('select * from accounts.resets')
    expect(JSON.stringify(rows)).not.toContain(tokens.find((token) => token !== null))
  })

  it('comes by no way of Payload’s own', async () => {
    for (const path of ['users/reset-password', 'partners/reset-password', 'partners/forgot-password']) {
      expect([path, (await callApi({ method: 'POST', path, body: { email: 'officer@example.org', token: 'x', password: chosen } })).status]).toEqual([path, 404])
    }
    await expect(payload.forgotPassword({ collection: 'users', data: { email: 'officer@example.org' }, disableEmail: true })).rejects.toThrow()
  })
})

describe('asking for a link', () => {
  const ask = (email: string) => callApi({ method: 'POST', path: 'users/forgot-password', body: { email }, headers: { 'accept-language': 'fr' } })
  const letters = async () => (await admin.query<{ recipient: string; subject: string; text: string }>('select recipient, subject, text from accounts.mailbox order by at')).rows
  const untilLetters = async (count: number) => {
    for (let n = 0; n < 200 && (await letters()).length < count; n++) await new Promise((resolve) => setTimeout(resolve, 50))
    return letters()
  }

  it('answers every address alike, and writes to those that have an active account, in the language of whoever asked', async () => {
    const answers: string[] = []
    for (const email of ['nobody@example.org', 'deactivated@example.org', '', 'officer@example.org']) {
      const answer = await ask(email)
      answers.push(`${answer.status} ${await answer.text()} ${JSON.stringify([...answer.headers])}`)
    }
    expect(new Set(answers).size).toBe(1)
    const [letter, ...more] = await untilLetters(1)
    expect(more).toEqual([])
    expect(letter).toMatchObject({ recipient: 'officer@example.org', subject: 'Choisissez un nouveau mot de passe pour Just Future' })
    expect(letter?.text).toMatch(/http:\/\/localhost:3000\/account\/reset\/[\w-]{43}\?language=fr\n/)
  })

  it('keeps no more letters than two hundred, and none longer than a week', async () => {
    await admin.query(`insert into accounts.mailbox (at, recipient, subject, text, kind, account)
      select now() - interval '1 minute' - n * interval '1 second', 'x', 'x', 'x', 'users', gen_random_uuid() from generate_series(1, 230) n`)
    await admin.query(`insert into accounts.mailbox (at, recipient, subject, text, kind, account) select now() - interval '8 days', 'old', 'x', 'x', 'users', gen_random_uuid()`)
    const before = await letters()
    await partner('full@example.org')
    askForReset({ payload, kind: 'partners', email: 'full@example.org', language: 'en', network: '192.0.2.1' })
    const kept = async () => {
      const after = await letters()
      return [before.length, after.length, after.at(-1)?.recipient, after.some(({ recipient }) => recipient === 'old')]
    }
    await expect.poll(kept, { timeout: 20_000 }).toEqual([232, 200, 'full@example.org', false])
  })

  it('lists each letter with whom it is about, what it is and until when its link works, and says when that is over', async () => {
    const account = await partner('listed@example.org')
    askForReset({ payload, kind: 'partners', email: 'listed@example.org', language: 'fr', network: '192.0.2.1' })
    const listed = async () => (await mailboxList(runOn(payload))).find(({ recipient }) => recipient === 'listed@example.org')
    for (let n = 0; n < 200 && (await listed()) === undefined; n++) await new Promise((resolve) => setTimeout(resolve, 50))
    const letter = await listed()
    expect(letter).toMatchObject({ kind: 'partners', name: 'Partner', openedBy: null })
    const { rows: [stored] } = await admin.query<{ until: Date }>('select expires_at as until from accounts.resets where account = $1', [account])
    expect(Math.abs(Date.parse(letter?.linkUntil ?? '') - (stored?.until.getTime() ?? 0))).toBeLessThan(1000)
    const { rows: [kept] } = await admin.query<{ text: string }>(`select text from accounts.mailbox where recipient = 'listed@example.org'`)
    await resetPassword({ payload, token: /reset\/([\w-]+)/.exec(kept?.text ?? '')?.[1] ?? '', password: chosen })
    expect((await listed())?.linkUntil).toBeNull()
    expect((await mailboxList(runOn(payload))).filter(({ recipient }) => recipient === 'x').every(({ name, linkUntil }) => name === null && linkUntil === null)).toBe(true)
  })

  it('is heard beside a flood from another network', async () => {
    const flood = async () => {
      for (let n = 0; n < 1000; n += 1) {
        askForReset({ payload, kind: 'partners', email: `flood${n}@example.org`, language: 'en', network: '198.51.100.1' })
        if (n % 50 === 0) await new Promise((resolve) => { setImmediate(resolve) })
      }
    }
    await partner('beside@example.org')
    await flood()
    askForReset({ payload, kind: 'partners', email: 'beside@example.org', language: 'en', network: '192.0.2.7' })
    await flood()
    await expect.poll(async () => (await letters()).map(({ recipient }) => recipient), { timeout: 20_000 }).toContain('beside@example.org')
  })

  it('shows a letter to administrators only, and records who opened it before it is shown', async () => {
    const { rows } = await admin.query<{ id: string }>(`select id from accounts.mailbox where recipient = 'officer@example.org' or recipient = 'full@example.org' limit 1`)
    const path = `users/mailbox/${rows[0]?.id ?? ''}/open`
    const opened = async () => (await admin.query<{ actor: string }>(`select actor from accounts.events where action = 'mailOpened'`)).rows
    for (const email of ['officer@example.org', 'translator.en@example.org']) {
      expect((await callApi({ method: 'POST', path, cookie: await signedIn(email, password), body: {} })).status).toBe(403)
    }
    expect(await opened()).toEqual([])
    const answer = await callApi({ method: 'POST', path, cookie: await signedIn('administrator@example.org', password), body: {} })
    expect([answer.status, (await answer.json() as { text: string }).text]).toEqual([200, expect.stringContaining('/account/reset/')])
    expect(await opened()).toEqual([{ actor: personas.administrator.id }])
    await expect(admin.query('delete from accounts.events')).rejects.toThrow('append-only')
  })
})

describe('what ends sessions', () => {
  const signInAs = (collection: 'users' | 'partners', email: string) => payload.login({ collection, data: { email, password } })
  it.each(['users', 'partners'] as const)('of %s: another address, another password, deactivation; and nothing else', async (collection) => {
    for (const [n, [data, left]] of ([[{ name: 'Other' }, 1], [{ email: `new.${collection}@example.org` }, 0], [{ password: chosen }, 0], [{ active: false }, 0]] as const).entries()) {
      const email = `ending${n}.${collection}@example.org`
      const { id } = await payload.create({ collection, overrideAccess: true, data: { email, password, name: 'Someone', ...(collection === 'users' ? { roles: ['officer'] } : {}) } as never })
      await signInAs(collection, email)
      await payload.update({ collection, id, data, overrideAccess: false, user: personas.administrator })
      expect([data, await sessionsOf(collection, id)]).toEqual([data, left])
    }
  })

  it('of staff: other roles', async () => {
    const { id, email } = personas['translator.en'] as TypedUser & { email: string }
    await signInAs('users', email)
    await payload.update({ collection: 'users', id, data: { roles: ['reviewer.en'] }, overrideAccess: false, user: personas.administrator })
    expect(await sessionsOf('users', id)).toBe(0)
  })
})

describe('colleagues', () => {
  it('know a name of each other, and nothing else; administrators know the account', async () => {
    const { id } = personas['reviewer.fr']
    await payload.login({ collection: 'users', data: { email: 'reviewer.fr@example.org', password } })
    const found = (user: TypedUser) => payload.findByID({ collection: 'users', id, overrideAccess: false, user, depth: 1 })
    const seen = async (user: TypedUser) => Object.keys(await found(user)).sort()
    expect(await found(personas.officer)).toEqual({ id, name: 'reviewer.fr', collection: 'users', sessions: [] })
    expect(await seen(personas.administrator)).toEqual(expect.arrayContaining(['active', 'createdAt', 'email', 'id', 'name', 'roles', 'updatedAt']))
    expect(await seen(personas['reviewer.fr'])).toEqual(expect.arrayContaining(['email', 'roles']))
  })

  it('are not told by what a list is searched or sorted by, over any door', async () => {
    const cookie = await signedIn('officer@example.org', password)
    const list = await callApi({ method: 'GET', path: 'users?limit=50&depth=2', cookie })
    expect(list.status).toBe(200)
    const { docs } = (await list.json()) as { docs: Record<string, unknown>[] }
    for (const doc of docs) if (doc['id'] !== personas.officer.id) expect(doc).toEqual({ id: doc['id'], name: doc['name'], collection: 'users', sessions: [] })
    for (const query of ['where[email][contains]=reviewer', 'where[sessions.createdAt][exists]=true', 'where[roles][in]=administrator', 'where[active][equals]=false', 'where[createdAt][exists]=true', 'sort=email', 'sort=-updatedAt', 'sort=active']) {
      const answer = await callApi({ method: 'GET', path: `users?${query}`, cookie })
      expect([query, answer.status]).toEqual([query, 400])
    }
  })
})
