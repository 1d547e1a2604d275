import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Reader } from '../../../src/domain/reading'
import { find } from '../../../src/published/find'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, inFrench, partnerIn, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
beforeAll(async () => {
  database = await aReadersDatabase()
}, 60_000)
afterAll(() => database.drop())

const at = (reader: Reader, slug: string) => database.read(() => find({ reader, collection: 'updates', slug }))

describe('an address', () => {
  it('gives the live text of its language, the shared values and the addresses of its translations', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'vote', title: 'The vote' }, fr: { slug: 'scrutin', title: 'Le scrutin' } }, shared: { date: '2026-03-01' }, number: 2, basedOn: 1 })
    expect(await at(inFrench, 'scrutin')).toMatchObject({
      kind: 'document',
      doc: { title: 'Le scrutin', path: '/fr/actualites/scrutin', shared: { date: '2026-03-01' }, leadLanguage: 'en', isBehind: true, alternates: { en: '/en/updates/vote', fr: '/fr/actualites/scrutin' } },
    })
    expect(await at(inEnglish, 'vote')).toMatchObject({ doc: { isBehind: false, title: 'The vote' } })
  })

  it('of an older slug has moved to the present one', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'new-name' } }, oldSlugs: { en: ['old-name'] } })
    expect(await at(inEnglish, 'old-name')).toEqual({ kind: 'moved', path: '/en/updates/new-name', isForGood: true })
  })

  it('of a text that is live in another language only says where, with its title', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'only-english', title: 'Only English' } } })
    expect(await at(inFrench, 'only-english')).toEqual({ kind: 'elsewhere', language: 'en', path: '/en/updates/only-english', title: 'Only English' })
  })

  it('with the slug of the other language leads to the page in the language asked for, when there is one', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'reform' }, fr: { slug: 'reforme' } } })
    expect(await at(inFrench, 'reform')).toEqual({ kind: 'moved', path: '/fr/actualites/reforme', isForGood: true })
  })

  it('is missing for everyone when hidden, and for the public when shared with partners', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'secret' } }, exposure: 'hidden', oldSlugs: { en: ['secret-before'] } })
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'among-us' } }, exposure: 'partners', oldSlugs: { en: ['among-us-before'] } })
    for (const slug of ['secret', 'secret-before', 'among-us', 'among-us-before']) {
      expect(await at(inEnglish, slug)).toEqual({ kind: 'missing' })
      expect(await at(inFrench, slug)).toEqual({ kind: 'missing' })
    }
    expect(await at(partnerIn('en'), 'secret')).toEqual({ kind: 'missing' })
    expect(await at(partnerIn('en'), 'among-us')).toMatchObject({ kind: 'document' })
    expect(await at(partnerIn('en'), 'among-us-before')).toEqual({ kind: 'moved', path: '/en/updates/among-us', isForGood: true })
  })
})

describe('a withdrawn text', () => {
  it('shows its notice, under its older address too, and is not offered to the other language', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'outdated', title: 'Outdated' } }, withdrawn: { en: { kind: 'notice', notice: 'outdated' } }, oldSlugs: { en: ['outdated-before'] } })
    const withdrawn = { kind: 'withdrawn', title: 'Outdated', withdrawal: { kind: 'notice', notice: 'outdated' }, at: '2026-01-01T00:00:00.000Z' }
    expect(await at(inEnglish, 'outdated')).toEqual(withdrawn)
    expect(await at(inEnglish, 'outdated-before')).toEqual(withdrawn)
    expect(await at(inFrench, 'outdated')).toEqual({ kind: 'missing' })
  })

  it.each(['en', 'fr'] as const)('answers at an earlier address as at its present one, whatever readers find there (%s)', async (language) => {
    const reader = language === 'en' ? inEnglish : inFrench
    const target = await publish(database.owner, { collection: 'publications', texts: { [language]: { slug: `better-${language}` } } })
    for (const withdrawal of [{ kind: 'notice', notice: 'outdated' }, { kind: 'gone' }, { kind: 'redirect', to: target }] as const) {
      const [now, before] = [`${withdrawal.kind}-now-${language}`, `${withdrawal.kind}-before-${language}`]
      await publish(database.owner, { collection: 'updates', texts: { [language]: { slug: now } }, withdrawn: { [language]: withdrawal }, oldSlugs: { [language]: [before] } })
      const found = await at(reader, now)
      expect(found.kind).toBe(withdrawal.kind === 'redirect' ? 'moved' : 'withdrawn')
      expect(await at(reader, before)).toEqual(found)
    }
  })

  it('that is gone keeps no title and no date', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'gone', title: 'A name' } }, withdrawn: { en: { kind: 'gone' } } })
    expect(await at(inEnglish, 'gone')).toEqual({ kind: 'withdrawn', title: '', withdrawal: { kind: 'gone' }, at: '' })
  })

  it('that redirects leads to its target only where the reader can see it', async () => {
    const open = await publish(database.owner, { collection: 'publications', texts: { en: { slug: 'target' } } })
    const closed = await publish(database.owner, { collection: 'publications', texts: { en: { slug: 'closed' } }, exposure: 'partners' })
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'to-open' } }, withdrawn: { en: { kind: 'redirect', to: open } } })
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'to-closed' } }, withdrawn: { en: { kind: 'redirect', to: closed } } })
    expect(await at(inEnglish, 'to-open')).toEqual({ kind: 'moved', path: '/en/publications/target', isForGood: false })
    expect(await at(inEnglish, 'to-closed')).toMatchObject({ kind: 'withdrawn', withdrawal: { kind: 'gone' } })
    expect(await at(partnerIn('en'), 'to-closed')).toEqual({ kind: 'moved', path: '/en/publications/closed', isForGood: false })
  })

  it('in one language leaves the other as it was', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'half-en' }, fr: { slug: 'half-fr' } }, withdrawn: { en: { kind: 'gone' } } })
    expect(await at(inFrench, 'half-fr')).toMatchObject({ kind: 'document', doc: { alternates: { fr: '/fr/actualites/half-fr' } } })
    expect(await at(inFrench, 'half-en')).toEqual({ kind: 'missing' })
  })
})

describe('an address that was given back', () => {
  it('stands again, and the one in between leads to it', async () => {
    await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'first' } }, oldSlugs: { en: ['second'] } })
    expect(await at(inEnglish, 'first')).toMatchObject({ kind: 'document' })
    expect(await at(inEnglish, 'second')).toEqual({ kind: 'moved', path: '/en/updates/first', isForGood: true })
  })
})
