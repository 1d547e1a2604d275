import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { workflowCollections, type FileReference, type ImageReference, type Reference, type RichTextNode, type WorkflowCollection } from '../../../src/domain/content'
import type { Doc, Reader } from '../../../src/domain/reading'
import { alliance } from '../../../src/published/alliance'
import { answerItem, answerList, answerProgramme } from '../../../src/published/api/answers'
import { cards, cardsOf } from '../../../src/published/cards'
import { facets } from '../../../src/published/facets'
import { fileLanguages, fileVersions, findFile } from '../../../src/published/files'
import { find } from '../../../src/published/find'
import { hub } from '../../../src/published/hub'
import { list } from '../../../src/published/list'
import { navigation } from '../../../src/published/navigation'
import { newest } from '../../../src/published/newest'
import { shownImage } from '../../../src/published/shownImage'
import { sitemapPages } from '../../../src/published/sitemapPages'
import { theoryOfChange } from '../../../src/published/theoryOfChange'
import { publish, type Published } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, inFrench, partnerIn, type ReadersDatabase } from '../../support/readers'

/** Two databases alike but for documents that a reader may not see: no answer may tell which of them answered. */
const idOf = (sign: string) => `00000000-0000-4000-9000-0000000000${sign}`
const mali: Reference = { collection: 'countries', id: idOf('01') }
const assn: Reference = { collection: 'organisations', id: idOf('02') }
const po1: Reference = { collection: 'outcomes', id: idOf('03') }
/** One extra document per collection. */
const extras: Reference[] = workflowCollections.map((collection, n) => ({ collection, id: idOf(`e${n}`) }))
const extra = (collection: WorkflowCollection): Reference => extras.find((each) => each.collection === collection) ?? mali
const image: ImageReference = { collection: 'media', id: idOf('ff'), sha256: 'e'.repeat(64), mimeType: 'image/jpeg', width: 9, height: 9 }
const file: FileReference = { collection: 'documents', id: image.id, sha256: 'f'.repeat(64), name: 'f.pdf', bytes: 1, pages: 1, language: 'en' }

const aboutEveryone = { countries: [mali], organisations: [assn], outcomes: [po1] }
/** What the extra document is, per collection: as entangled with the others as its type allows. */
const sharedOf: Record<WorkflowCollection, object> = {
  updates: { ...aboutEveryone, date: '2030-01-01', image },
  publications: { ...aboutEveryone, type: 'theoryOfChange', date: '2030', cover: image },
  events: { ...aboutEveryone, start: '2030-01-01T00:00:00.000Z' },
  organisations: { roles: [{ role: 'lead' }], countries: [{ country: mali, from: '2021' }], worksWith: [assn], outcomes: [po1], logo: image },
  countries: { memberships: [{ organisation: assn }], iso2: 'XX' },
  outcomes: { code: 'PO0', order: 0 },
  pages: {},
}

/** A list of this name that names a document which a reader may not see, and nothing else. */
const only = (key: string): object[] => {
  if (key === 'memberships') return [{ organisation: extra('organisations') }]
  if (key === 'worksWith') return [extra('organisations')]
  return [extra(key as WorkflowCollection)]
}

const base = async ({ owner }: ReadersDatabase): Promise<void> => {
  const add = (given: Published) => publish(owner, given)
  const link = ({ collection, id }: Reference) => ({ type: 'link', fields: { linkType: 'internal', doc: { relationTo: collection, value: id } }, children: [{ type: 'text', text: collection }] })
  const body = { root: { type: 'root', children: extras.map(link) } }
  await add({ ...mali, collection: 'countries', code: 'mali1', texts: { en: { slug: 'mali', title: 'Mali' }, fr: { slug: 'mali', title: 'Mali' } }, shared: { memberships: [{ organisation: extra('organisations') }] } })
  await add({ ...assn, collection: 'organisations', code: 'assn1', texts: { en: { slug: 'assn', title: 'ASSN' }, fr: { slug: 'assn', title: 'ASSN' } }, shared: { roles: [{ role: 'regional' }], countries: [{ country: mali }, { country: extra('countries') }], worksWith: [extra('organisations')] } })
  await add({ ...po1, collection: 'outcomes', code: 'po11', texts: { en: { slug: 'po1', title: 'First' }, fr: { slug: 'po1', title: 'Premier' } }, shared: { code: 'PO1' } })
  await add({ id: idOf('10'), collection: 'updates', code: 'upd1', texts: { en: { slug: 'update', title: 'Update', body }, fr: { slug: 'actualite', title: 'Actualité', body } },
    shared: { countries: [mali, extra('countries')], organisations: [assn], outcomes: [po1, extra('outcomes')], publications: [extra('publications')] } })
  await add({ id: idOf('11'), collection: 'updates', code: 'upd2', texts: { en: { slug: 'left', title: 'Left' }, fr: { slug: 'quitte', title: 'Quitté' } }, withdrawn: { en: { kind: 'redirect', to: extra('publications') }, fr: { kind: 'redirect', to: extra('pages') } } })
  await add({ collection: 'programme', code: 'prog1', texts: { en: { slug: 'programme', title: 'Programme' }, fr: { slug: 'programme', title: 'Programme' } }, shared: { lead: extra('organisations'), funder: assn } })
  await add({ collection: 'navigation', code: 'navi1', texts: { en: { slug: 'navigation', title: 'N' }, fr: { slug: 'navigation', title: 'N' } }, shared: { main: [{ page: extra('pages') }, { section: 'countries' }] } })
}

const readSlugs = ['mali', 'assn', 'po1', 'update', 'actualite', 'left', 'quitte', 'never']
const extraSlugs = ['extra', 'extra-fr', 'extra-before']

/** Everything that reading can answer to this reader, in one value. */
const everythingRead = async ({ reader, slugs }: { reader: Reader; slugs: string[] }) => {
  const perCollection = workflowCollections.map(async (collection) => [
    await list({ reader, collection }), await list({ reader, collection, limit: 1 }), await list({ reader, collection, sort: 'title', limit: 2 }), await list({ reader, collection, filters: { country: 'mali' }, sort: '-date' }),
    await list({ reader, collection, filters: { organisation: 'extra' } }), await list({ reader, collection, filters: { country: 'extracountries' } }), await list({ reader, collection, filters: { year: '2030' } }),
    await facets({ reader, collection }), await answerList({ reader, type: collection, query: new URLSearchParams('limit=2') }),
    await Promise.all(slugs.map((slug) => find({ reader, collection, slug }))), await answerItem({ reader, type: collection, slug: slugs.at(-1) ?? '' }),
  ])
  const documents = (await Promise.all((['countries', 'organisations', 'outcomes'] as const).map((collection, n) => find({ reader, collection, slug: ['mali', 'assn', 'po1'][n] ?? '' }))))
    .flatMap((found) => (found.kind === 'document' ? [found.doc as Doc<'countries'>] : []))
  const update = await find({ reader, collection: 'updates', slug: reader.language === 'en' ? 'update' : 'actualite' })
  const flat = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    documents: documents.length,
    collections: await Promise.all(perCollection),
    hubs: await Promise.all(documents.map((doc) => hub({ reader, doc }).then(({ cards: own, ...rest }) => ({ ...rest, own: flat(own) })))),
    cards: flat(await cards({ reader, references: extras })),
    linked: update.kind === 'document' ? flat(await cardsOf({ reader, doc: update.doc })) : null,
    composed: [await alliance({ reader }), await navigation({ reader }), await theoryOfChange({ reader }).then(({ outcomes, ...rest }) => ({ ...rest, outcomes: outcomes.map(({ doc, hub: { cards: own, ...around } }) => ({ doc, around, own: flat(own) })) }))],
    answers: await answerProgramme({ reader }),
    newest: await newest({ reader, collections: [...workflowCollections] }),
    files: [await fileVersions({ reader, document: extra('publications').id }), await findFile({ reader, code: 'extrapublications' }), await findFile({ reader, code: 'extrapublications', number: 1 }), reader.language === 'fr' ? null : await fileLanguages({ audience: reader.audience, code: 'extrapublications' })],
    image: await shownImage({ audience: reader.audience, sha256: image.sha256 }),
  }
}

const media = { [image.id]: { alt: 'alt' } }
const extraOf = (collection: WorkflowCollection, more: Partial<Published>): Published => ({
  collection, id: extra(collection).id, code: `extra${collection}`, shared: sharedOf[collection], firstPublishedAt: '2029-01-01T00:00:00Z', oldSlugs: { en: ['extra-before'] },
  texts: { en: { slug: 'extra', title: 'Extra', media, ...(collection === 'publications' && { file }) }, fr: { slug: 'extra-fr', title: 'Extra (fr)', media } }, ...more,
})

describe('documents that a reader may not see', () => {
  let twins: [ReadersDatabase, ReadersDatabase]
  beforeAll(async () => {
    twins = [await aReadersDatabase(), await aReadersDatabase()]
    Object.assign(process.env, { PUBLIC_URL: 'http://localhost:3000' })
    for (const twin of twins) await base(twin)
  }, 120_000)
  afterAll(() => Promise.all(twins.map((twin) => twin.drop())))

  const withExtras = async (more: Partial<Published>, compare: () => Promise<void>) => {
    for (const collection of workflowCollections) await publish(twins[0].owner, extraOf(collection, more))
    await compare().finally(forgetExtras)
  }
  const forgetExtras = async () => {
    for (const table of ['links', 'images', 'files', 'addresses', 'live', 'documents']) {
      await twins[0].owner.query(`delete from published.${table} where ${table === 'links' ? 'from_document' : 'document'} = any($1)`, [extras.map(({ id }) => id)])
    }
  }
  const areAlike = async (readers: Reader[], slugs = [...readSlugs, ...extraSlugs]) => {
    for (const reader of readers) {
      const [first, second] = [await twins[0].read(() => everythingRead({ reader, slugs })), await twins[1].read(() => everythingRead({ reader, slugs }))]
      expect(first.documents).toBe(3)
      expect(first).toEqual(second)
    }
  }
  const sitemapsAreAlike = async () => expect(await twins[0].read(() => sitemapPages())).toEqual(await twins[1].read(() => sitemapPages()))

  it('change no answer to anyone when they are hidden', () =>
    withExtras({ exposure: 'hidden' }, async () => {
      await areAlike([inEnglish, inFrench, partnerIn('en'), partnerIn('fr')])
      await sitemapsAreAlike()
    }))

  it('change no answer to the public when they are shared with partners only, who do see them', () =>
    withExtras({ exposure: 'partners' }, async () => {
      await areAlike([inEnglish, inFrench])
      await sitemapsAreAlike()
      for (const collection of workflowCollections) {
        expect(await twins[0].read(() => find({ reader: partnerIn('en'), collection, slug: 'extra' }))).toMatchObject({ kind: 'document' })
      }
    }))

  it('change no answer elsewhere when they are withdrawn, their own addresses aside', () =>
    withExtras({ withdrawn: { en: { kind: 'gone' }, fr: { kind: 'notice', notice: 'error' } } }, async () => {
      await areAlike([inEnglish, inFrench], readSlugs)
      await sitemapsAreAlike()
    }))

  it('change no answer in English when they are live in French only, where English does not ask for them', () =>
    withExtras({ texts: { fr: { slug: 'extra-fr', title: 'Extra (fr)' } }, oldSlugs: {} }, () => areAlike([inEnglish, partnerIn('en')], readSlugs)))

  it('leave no trace of having been named: what names only them is told as what names nobody', () =>
    withExtras({ exposure: 'hidden' }, async () => {
      const words = (node: RichTextNode) => ({ en: { slug: 'plain', title: 'Alike', body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'See ', format: 1 }, node, { type: 'text', text: ' there.', format: 1 }] }] } } } })
      const link = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'updates', value: extra('updates').id } }, children: [{ type: 'text', text: 'more', format: 1 }] }
      const kinds = ['updates', 'organisations', 'publications', 'countries', 'events'] as const
      for (const [n, collection] of kinds.entries()) {
        const both = { collection, id: idOf(`d${n}`), code: `alike${n}` }
        const named = Object.entries(sharedOf[collection]).flatMap(([key, value]) => (Array.isArray(value) && key !== 'roles' ? [[key, only(key)] as const] : []))
        await publish(twins[0].owner, { ...both, texts: words(link), shared: Object.fromEntries(named) })
        await publish(twins[1].owner, { ...both, texts: words({ type: 'text', text: 'more', format: 1 }), shared: {} })
        const answered = (twin: ReadersDatabase) => twin.read(() => answerItem({ reader: inEnglish, type: collection, slug: 'plain' }))
        const [naming, plain] = [await answered(twins[0]), await answered(twins[1])]
        if (collection === 'updates') expect(JSON.stringify(naming)).toContain('See more there.')
        expect(naming).toEqual(plain)
      }
    }))
})

describe('the readers’ login', () => {
  let database: ReadersDatabase
  beforeAll(async () => {
    database = await aReadersDatabase()
  }, 60_000)
  afterAll(() => database.drop())

  it.each(['published.live', 'published.documents', 'published.links', 'editorial.editions', 'editorial.events', 'editorial.working', 'public.users', 'public.updates'])('may not read %s', async (table) => {
    const { Client } = (await import('pg')).default
    const client = new Client({ connectionString: database.readersUrl })
    await client.connect()
    await expect(client.query(`select * from ${table} limit 1`).finally(() => client.end())).rejects.toThrow('permission denied')
  })
})
