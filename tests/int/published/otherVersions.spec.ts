import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Reader } from '../../../src/domain/reading'
import { otherVersions } from '../../../src/published/otherVersions'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, inFrench, partnerIn, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
beforeAll(async () => {
  database = await aReadersDatabase()
}, 60_000)
afterAll(() => database.drop())

const at = (reader: Reader, slug: string) => database.read(() => otherVersions({ reader, collection: 'updates', slug }))

it.each([['gone', { kind: 'gone' }], ['notice', { kind: 'notice', notice: 'outdated' }]] as const)('of what was withdrawn (%s) are offered where it is live, from its earlier address too', async (name, withdrawal) => {
  const texts = { en: { slug: `${name}-here`, title: 'Here' }, fr: { slug: `${name}-la-bas`, title: 'Là-bas' } }
  await publish(database.owner, { collection: 'updates', texts, withdrawn: { en: withdrawal }, oldSlugs: { en: [`${name}-before`] } })
  const french = [{ language: 'fr', path: `/fr/actualites/${name}-la-bas`, title: 'Là-bas' }]
  expect(await at(inEnglish, `${name}-here`)).toEqual(french)
  expect(await at(inEnglish, `${name}-before`)).toEqual(french)
  expect(await at(inFrench, `${name}-la-bas`)).toEqual([])
})

it('there are none where it was withdrawn in every language, or where nothing was withdrawn', async () => {
  await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'away' }, fr: { slug: 'partie' } }, withdrawn: { en: { kind: 'gone' }, fr: { kind: 'gone' } } })
  await publish(database.owner, { collection: 'updates', texts: { en: { slug: 'live' }, fr: { slug: 'en-ligne' } } })
  for (const slug of ['away', 'live', 'never']) expect([slug, await at(inEnglish, slug)]).toEqual([slug, []])
})

it.each(['hidden', 'partners'] as const)('the public is told of none of a document that is %s', async (exposure) => {
  await publish(database.owner, { collection: 'updates', texts: { en: { slug: `was-${exposure}` }, fr: { slug: `est-${exposure}`, title: 'Entre nous' } }, withdrawn: { en: { kind: 'gone' } }, exposure })
  expect(await at(inEnglish, `was-${exposure}`)).toEqual([])
  expect((await at(partnerIn('en'), `was-${exposure}`)).length).toBe(exposure === 'partners' ? 1 : 0)
})
