import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, type Personas } from '../../support/everyRole'

let database: TestDatabase
let payload: Payload
let personas: Personas

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  personas = await allPersonas(payload)
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

/** What each persona may do, as a reader of this file would say it. What is not named is refused. */
const kinds = { content: 'updates', files: 'documents', terms: 'terms', users: 'users', partners: 'partners' } as const
type Grid = Partial<Record<keyof typeof kinds, string>>
const translator: Grid = { content: 'read readVersions update', files: 'read create update', terms: 'read', users: 'read' }
const reviewer: Grid = { content: 'read readVersions', files: 'read', terms: 'read create update', users: 'read' }
const expected: Record<keyof Personas | 'anonymous', Grid> = {
  administrator: {
    content: 'read readVersions update', files: 'read', terms: 'read create update delete', users: 'read create update unlock', partners: 'read create update delete unlock',
  },
  officer: {
    content: 'read readVersions create update', files: 'read create update delete', terms: 'read create update', users: 'read', partners: 'read create update delete unlock',
  },
  'translator.en': translator, 'translator.fr': translator, 'reviewer.en': reviewer, 'reviewer.fr': reviewer,
  deactivated: {}, partner: {}, anonymous: {},
}
const operations = ['read', 'readVersions', 'create', 'update', 'delete', 'unlock'] as const

const isTrashable = async (user: TypedUser | null, data: object): Promise<boolean[]> => {
  const req = await createLocalReq({ ...(user ? { user } : {}), locale: 'en' }, payload)
  const access = payload.collections.updates.config.access as Record<string, (args: unknown) => unknown>
  return [Boolean(await access['delete']?.({ req, data })), Boolean(await access['update']?.({ req, data }))]
}

const userOf = (name: string): TypedUser | null => (name === 'anonymous' ? null : personas[name as keyof Personas])

const opened = async (slug: keyof Payload['collections'], user: TypedUser | null): Promise<string> => {
  const req = await createLocalReq({ ...(user ? { user } : {}), locale: 'en' }, payload)
  const access = payload.collections[slug].config.access as Record<string, ((args: unknown) => unknown) | undefined>
  const open: string[] = []
  for (const operation of operations) if (await access[operation]?.({ req })) open.push(operation)
  return open.join(' ')
}

const isForbidden = async (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(() => false, (error: { status?: number }) => error.status === 403)

describe('the access matrix', () => {
  it.each(Object.keys(expected) as (keyof typeof expected)[])('holds for: %s', async (name) => {
    const found: Grid = {}
    for (const [kind, slug] of Object.entries(kinds)) {
      const open = await opened(slug, userOf(name))
      if (open) found[kind as keyof Grid] = open
    }
    expect(found).toEqual(expected[name])
  })

  it('lets an administrator trash, an officer their own, an administrator change what is in the trash, and delete nothing for good', async () => {
    const inTrash = { deletedAt: new Date().toISOString() }
    expect(await isTrashable(personas.administrator, inTrash)).toEqual([true, true])
    expect(await isTrashable(personas.administrator, {})).toEqual([false, true])
    // Which of them, the guard decides; what lies there is changed by administrators alone.
    expect(await isTrashable(personas.officer, inTrash)).toEqual([true, true])
    expect(await isTrashable(personas.officer, { ...inTrash, title: 'In the trash' })).toEqual([true, false])
    for (const name of ['translator.fr', 'reviewer.en', 'partner', 'deactivated', 'anonymous']) expect([name, await isTrashable(userOf(name), inTrash)]).toEqual([name, [false, false]])
    expect(await isTrashable(personas.officer, {})).toEqual([false, true])
  })

  it('covers every collection of content alike', async () => {
    for (const slug of ['organisations', 'countries', 'outcomes', 'publications', 'events', 'pages'] as const) {
      for (const name of Object.keys(expected)) expect([slug, name, await opened(slug, userOf(name))]).toEqual([slug, name, expected[name as keyof Personas].content ?? ''])
    }
  })

  it('refuses reads, counts, versions and writes of what is not named, over the Local API with access on', async () => {
    const doc = await payload.create({ collection: 'updates', locale: 'en', data: { title: 'Hidden title' } as never, overrideAccess: true })
    for (const name of ['anonymous', 'partner', 'deactivated'] as const) {
      const as = { user: userOf(name), overrideAccess: false, locale: 'en' } as const
      for (const slug of ['updates', 'media', 'documents', 'terms', 'users', 'partners'] as const) {
        expect([name, slug, await isForbidden(payload.find({ collection: slug, ...as }))]).toEqual([name, slug, true])
        expect([name, slug, await isForbidden(payload.count({ collection: slug, ...as }))]).toEqual([name, slug, true])
      }
      expect(await isForbidden(payload.findByID({ collection: 'updates', id: doc.id, ...as }))).toBe(true)
      expect(await isForbidden(payload.findVersions({ collection: 'updates', ...as }))).toBe(true)
      expect(await isForbidden(payload.findGlobal({ slug: 'programme', ...as }))).toBe(true)
      expect(await isForbidden(payload.find({ collection: 'payload-preferences', ...as }))).toBe(true)
      expect(await payload.update({ collection: 'updates', id: doc.id, data: { title: 'x' }, ...as }).then(() => 'done', () => 'refused')).toBe('refused')
    }
    expect((await payload.findByID({ collection: 'updates', id: doc.id, locale: 'en', overrideAccess: true })).title).toBe('Hidden title')
  })
})

describe('accounts', () => {
  it('keep their own roles, whoever they are, and an administrator changes those of others', async () => {
    const as = { user: personas.administrator, overrideAccess: false } as const
    const own = { collection: 'users', id: personas.administrator.id } as const
    await expect(payload.update({ ...own, data: { roles: ['administrator', 'officer'] }, ...as })).rejects.toThrow()
    await expect(payload.update({ ...own, data: { active: false }, ...as })).rejects.toThrow()
    const kept = await payload.findByID({ ...own, ...as })
    expect([kept.roles, kept.active]).toEqual([['administrator'], true])
    const other = await payload.update({ collection: 'users', id: personas['reviewer.en'].id, data: { roles: ['reviewer.fr'] }, ...as })
    expect(other.roles).toEqual(['reviewer.fr'])
  })
  it('are never deleted, and those deactivated sign in no more', async () => {
    expect(await isForbidden(payload.delete({ collection: 'users', id: personas.officer.id, user: personas.administrator, overrideAccess: false }))).toBe(true)
    const { password } = await import('../../support/everyRole')
    await expect(payload.login({ collection: 'users', data: { email: 'deactivated@example.org', password } })).rejects.toThrow()
    const { user } = await payload.login({ collection: 'users', data: { email: 'officer@example.org', password } })
    expect(user?.email).toBe('officer@example.org')
  })
  it('lose their sessions when deactivated', async () => {
    const id = personas['translator.en'].id
    const { password } = await import('../../support/everyRole')
    await payload.login({ collection: 'users', data: { email: 'translator.en@example.org', password } })
    await payload.update({ collection: 'users', id, data: { active: false }, user: personas.administrator, overrideAccess: false })
    const { sessions } = await payload.findByID({ collection: 'users', id, overrideAccess: true, showHiddenFields: true })
    expect(sessions ?? []).toEqual([])
  })
  it('have passwords of twelve characters or more', async () => {
    await expect(payload.update({ collection: 'users', id: personas.officer.id, data: { password: 'short' }, overrideAccess: true })).rejects.toThrow()
  })
})
