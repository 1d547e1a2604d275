import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { WorkflowCollection } from '../../../src/domain/content'
import type { Doc, Reader } from '../../../src/domain/reading'
import { alliance } from '../../../src/published/alliance'
import { find } from '../../../src/published/find'
import { hub, type Dated } from '../../../src/published/hub'
import { navigation } from '../../../src/published/navigation'
import { theoryOfChange } from '../../../src/published/theoryOfChange'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, inFrench, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
const names = (dated: Dated[]) => dated.map(({ card, ...period }) => [card.title, period])

const hubAt = async <T extends 'countries' | 'outcomes' | 'organisations'>(reader: Reader, collection: T, slug: string) => {
  const found = await database.read(() => find({ reader, collection: collection as WorkflowCollection, slug }))
  if (found.kind !== 'document') throw new Error(`nothing at ${slug}`)
  return database.read(() => hub({ reader, doc: found.doc as Doc<'countries'> }))
}

beforeAll(async () => {
  database = await aReadersDatabase()
  const { owner } = database
  const ecowas = await publish(owner, { collection: 'organisations', texts: { en: { slug: 'ecowas', title: 'ECOWAS' }, fr: { slug: 'cedeao', title: 'CEDEAO' } }, shared: { roles: [{ role: 'regional' }] } })
  const mali = await publish(owner, { collection: 'countries', texts: { en: { slug: 'mali', title: 'Mali' }, fr: { slug: 'mali', title: 'Mali' } }, shared: { memberships: [{ organisation: ecowas, from: '1975', to: '2025-01-29' }] } })
  const outcome = await publish(owner, { collection: 'outcomes', texts: { en: { slug: 'po1', title: 'First' }, fr: { slug: 'po1', title: 'Premier' } }, shared: { code: 'PO1', order: 1 } })
  await publish(owner, { collection: 'organisations', texts: { en: { slug: 'assn', title: 'ASSN' } }, shared: { roles: [{ role: 'consortium', from: '2021' }, { role: 'lead', from: '2024' }], countries: [{ country: mali, from: '2021', to: '2025-12-31' }], worksWith: [ecowas], outcomes: [outcome] } })
  await publish(owner, { collection: 'organisations', texts: { en: { title: 'Another member' } }, shared: { roles: [{ role: 'consortium' }] } })
  await publish(owner, { collection: 'organisations', texts: { en: { title: 'Local and hidden' } }, exposure: 'hidden', shared: { roles: [{ role: 'local' }], countries: [{ country: mali }] } })
  for (let n = 1; n <= 8; n++) {
    await publish(owner, { collection: 'updates', texts: { en: { title: `Update ${n}` } }, shared: { date: `2026-01-0${n}`, countries: [mali], outcomes: [outcome] } })
  }
  const southSudan = await publish(owner, { collection: 'countries', texts: { en: { title: 'South Sudan' }, fr: { title: 'Soudan du Sud' } } })
  const niger = await publish(owner, { collection: 'countries', texts: { en: { title: 'Niger' }, fr: { title: 'Niger' } } })
  await publish(owner, { collection: 'updates', texts: { fr: { title: 'À Djouba' } }, shared: { countries: [southSudan], outcomes: [outcome] } })
  const burundi = await publish(owner, { collection: 'countries', texts: { en: { title: 'Burundi' }, fr: { title: 'Burundi' } } })
  await publish(owner, { collection: 'organisations', texts: { en: { title: 'Works on it' } }, shared: { outcomes: [outcome], countries: [{ country: burundi }] } })
  await publish(owner, { collection: 'updates', texts: { en: { title: 'Taken back' }, fr: { title: 'Restée' } }, lead: 'en', withdrawn: { en: { kind: 'gone' } }, shared: { countries: [niger], outcomes: [outcome] } })
  await publish(owner, { collection: 'updates', texts: { fr: { title: 'Actualité' } }, shared: { countries: [mali] } })
  await publish(owner, { collection: 'updates', texts: { en: { title: 'Mentions Mali in passing', body: { root: { type: 'root', children: [{ type: 'link', fields: { doc: mali } }] } } } } })
  const about = await publish(owner, { collection: 'pages', texts: { en: { slug: 'about', title: 'About' } } })
  await publish(owner, { collection: 'navigation', texts: { en: {}, fr: {} }, shared: { main: [{ section: 'countries' }, { section: 'theoryOfChange' }, { page: about }, { section: 'constructor' }] } })
  await publish(owner, { collection: 'programme', texts: { en: { title: 'Just Future', impact: 'Peace' } } })
  await publish(owner, { collection: 'publications', texts: { en: { title: 'The narrative' } }, shared: { type: 'theoryOfChange' } })
}, 60_000)
afterAll(() => database.drop())

describe('a hub', () => {
  it('gathers around a country what names it, newest first, and says how much there is', async () => {
    const { updates } = await hubAt(inEnglish, 'countries', 'mali')
    expect(updates.total).toBe(8)
    expect(updates.cards.map((card) => card.title)).toEqual([8, 7, 6, 5, 4, 3].map((n) => `Update ${n}`))
  })

  it('shows past relations with their dates, from both ends', async () => {
    const country = await hubAt(inEnglish, 'countries', 'mali')
    expect(names(country.memberships)).toEqual([['ECOWAS', { from: '1975', to: '2025-01-29' }]])
    expect(names(country.organisations)).toEqual([['ASSN', { from: '2021', to: '2025-12-31' }]])
    const regional = await hubAt(inEnglish, 'organisations', 'ecowas')
    expect(names(regional.members)).toEqual([['Mali', { from: '1975', to: '2025-01-29' }]])
    expect(names(regional.organisations)).toEqual([['ASSN', {}]])
    expect(names((await hubAt(inEnglish, 'organisations', 'assn')).countries)).toEqual([['Mali', { from: '2021', to: '2025-12-31' }]])
  })

  it('finds the countries of an outcome through what is about both', async () => {
    expect(names((await hubAt(inEnglish, 'outcomes', 'po1')).countries)).toEqual([['Burundi', {}], ['Mali', {}], ['South Sudan', {}]])
  })

  it('names the same countries in every language, from documents whose lead is live', async () => {
    expect(names((await hubAt(inFrench, 'outcomes', 'po1')).countries)).toEqual([['Burundi', {}], ['Mali', {}], ['Soudan du Sud', {}]])
  })

  it('has in French nothing but what is live in French', async () => {
    const country = await hubAt(inFrench, 'countries', 'mali')
    expect(country.updates.cards.map((card) => card.title)).toEqual(['Actualité'])
    expect(names(country.memberships)).toEqual([['CEDEAO', { from: '1975', to: '2025-01-29' }]])
    expect(country.organisations).toEqual([])
  })
})

describe('what is composed from relations', () => {
  it('names everyone in the alliance by role, who leads the consortium first in it and once', async () => {
    const groups = await database.read(() => alliance({ reader: inEnglish }))
    expect(names(groups.consortium)).toEqual([['ASSN', { from: '2024' }], ['Another member', {}]])
    expect(names(groups.regional)).toEqual([['ECOWAS', {}]])
    expect(groups.local).toEqual([])
  })

  it('leads the menu to sections and to pages that are live in the reader’s language', async () => {
    expect((await database.read(() => navigation({ reader: inEnglish }))).main).toEqual([
      { path: '/en/countries', section: 'countries' }, { path: '/en/theory-of-change', section: 'theoryOfChange' }, { path: '/en/about', title: 'About' },
    ])
    expect((await database.read(() => navigation({ reader: inFrench }))).main).toEqual([
      { path: '/fr/pays', section: 'countries' }, { path: '/fr/theorie-du-changement', section: 'theoryOfChange' },
    ])
  })

  it('draws the Theory of Change with the outcomes in their order and its documents', async () => {
    const { programme, outcomes, documents } = await database.read(() => theoryOfChange({ reader: inEnglish }))
    expect(programme?.text.impact).toBe('Peace')
    expect(outcomes.map(({ doc, hub: { updates } }) => [doc.shared.code, updates.cards.length, updates.total])).toEqual([['PO1', 3, 8]])
    expect(documents.map((card) => card.title)).toEqual(['The narrative'])
  })
})
