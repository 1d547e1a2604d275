import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { workflowCollections, type FileReference, type ImageReference, type Reference, type WorkflowCollection } from '../../../src/domain/content'
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

/** Two databases alike but for one document that a reader may not see: no answer may tell which of them answered. */
const ids = ['mali', 'assn', 'po1', 'extra'].map((name, n) => [name, `00000000-0000-4000-9000-00000000000${n}`] as const)
const idOf = Object.fromEntries(ids) as Record<'mali' | 'assn' | 'po1' | 'extra', string>
const mali: Reference = { collection: 'countries', id: idOf.mali }
const assn: Reference = { collection: 'organisations', id: idOf.assn }
const po1: Reference = { collection: 'outcomes', id: idOf.po1 }
const image: ImageReference = { collection: 'media', id: '00000000-0000-4000-9000-0000000000ff', sha256: 'e'.repeat(64), mimeType: 'image/jpeg', width: 9, height: 9 }
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

const base = async ({ owner }: ReadersDatabase, extra: WorkflowCollection): Promise<void> => {
  const it: Reference = { collection: extra, id: idOf.extra }
  const add = (given: Published) => publish(owner, given)
  await add({ collection: 'countries', id: idOf.mali, code: 'mali1', texts: { en: { slug: 'mali', title: 'Mali' }, fr: { slug: 'mali', title: 'Mali' } } })
  await add({ collection: 'organisations', id: idOf.assn, code: 'assn1', texts: { en: { slug: 'assn', title: 'ASSN' }, fr: { slug: 'assn', title: 'ASSN' } }, shared: { roles: [{ role: 'regional' }], countries: [{ country: mali }], worksWith: [it] } })
  await add({ collection: 'outcomes', id: idOf.po1, code: 'po11', texts: { en: { slug: 'po1', title: 'First' }, fr: { slug: 'po1', title: 'Premier' } }, shared: { code: 'PO1' } })
  const body = { root: { type: 'root', children: [{ type: 'link', fields: { linkType: 'internal', doc: { relationTo: extra, value: idOf.extra } }, children: [{ type: 'text', text: 'words' }] }] } }
  await add({ collection: 'updates', code: 'upd1', id: '00000000-0000-4000-9000-000000000010', texts: { en: { slug: 'update', title: 'Update', body }, fr: { slug: 'actualite', title: 'Actualité', body } }, shared: { ...aboutEveryone, publications: [it] } })
  await add({ collection: 'updates', code: 'upd2', id: '00000000-0000-4000-9000-000000000011', texts: { en: { slug: 'left', title: 'Left' }, fr: { slug: 'quitte', title: 'Quitté' } }, withdrawn: { en: { kind: 'redirect', to: it }, fr: { kind: 'redirect', to: it } } })
  await add({ collection: 'programme', code: 'prog1', texts: { en: { slug: 'programme', title: 'Programme' }, fr: { slug: 'programme', title: 'Programme' } }, shared: { lead: it, funder: assn } })
  await add({ collection: 'navigation', code: 'navi1', texts: { en: { slug: 'navigation', title: 'N' }, fr: { slug: 'navigation', title: 'N' } }, shared: { main: [{ page: it }, { section: 'countries' }] } })
}

const readSlugs = ['mali', 'assn', 'po1', 'update', 'actualite', 'left', 'quitte', 'never']
const extraSlugs = ['extra', 'extra-fr', 'extra-before', 'extra1']

/** Everything that reading can answer to this reader, in one value. */
const everythingRead = async ({ reader, slugs }: { reader: Reader; slugs: string[] }) => {
  const perCollection = workflowCollections.map(async (collection) => [
    await list({ reader, collection }), await list({ reader, collection, limit: 1 }), await list({ reader, collection, sort: 'title', limit: 2 }), await list({ reader, collection, filters: { country: 'mali' }, sort: '-date' }),
    await list({ reader, collection, filters: { organisation: 'extra' } }), await list({ reader, collection, filters: { country: 'extra1' } }), await list({ reader, collection, filters: { year: '2030' } }),
    await facets({ reader, collection }), await answerList({ reader, type: collection, query: new URLSearchParams('limit=2') }),
    await Promise.all(slugs.map((slug) => find({ reader, collection, slug }))), await Promise.all(slugs.map((slug) => answerItem({ reader, type: collection, slug }))),
  ])
  const documents = (await Promise.all((['countries', 'organisations', 'outcomes'] as const).map((collection, n) => find({ reader, collection, slug: ['mali', 'assn', 'po1'][n] ?? '' }))))
    .flatMap((found) => (found.kind === 'document' ? [found.doc as Doc<'countries'>] : []))
  const update = await find({ reader, collection: 'updates', slug: reader.language === 'en' ? 'update' : 'actualite' })
  const flat = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    documents: documents.length,
    collections: await Promise.all(perCollection),
    hubs: await Promise.all(documents.map((doc) => hub({ reader, doc }).then(({ cards: own, ...rest }) => ({ ...rest, own: flat(own) })))),
    cards: flat(await cards({ reader, references: workflowCollections.map((collection) => ({ collection, id: idOf.extra })) })),
    linked: update.kind === 'document' ? flat(await cardsOf({ reader, doc: update.doc })) : null,
    composed: [await alliance({ reader }), await navigation({ reader }), await theoryOfChange({ reader }).then(({ outcomes, ...rest }) => ({ ...rest, outcomes: outcomes.map(({ doc, hub: { cards: own, ...around } }) => ({ doc, around, own: flat(own) })) }))],
    answers: await answerProgramme({ reader }),
    newest: await newest({ reader, collections: [...workflowCollections] }),
    files: [await fileVersions({ reader, document: idOf.extra }), await findFile({ reader, code: 'extra1' }), await findFile({ reader, code: 'extra1', number: 1 }), reader.language === 'fr' ? null : await fileLanguages({ audience: reader.audience, code: 'extra1' })],
    image: await shownImage({ audience: reader.audience, sha256: image.sha256 }),
  }
}

const media = { [image.id]: { alt: 'alt' } }
const extraOf = (collection: WorkflowCollection, more: Partial<Published>): Published => ({
  collection, id: idOf.extra, code: 'extra1', shared: sharedOf[collection], firstPublishedAt: '2029-01-01T00:00:00Z', oldSlugs: { en: ['extra-before'] },
  texts: { en: { slug: 'extra', title: 'Extra', media, ...(collection === 'publications' && { file }) }, fr: { slug: 'extra-fr', title: 'Extra (fr)', media } }, ...more,
})

describe.each(workflowCollections)('a document of %s that a reader may not see', (collection) => {
  let twins: [ReadersDatabase, ReadersDatabase]
  beforeAll(async () => {
    twins = [await aReadersDatabase(), await aReadersDatabase()]
    Object.assign(process.env, { PUBLIC_URL: 'http://localhost:3000' })
    for (const twin of twins) await base(twin, collection)
  }, 120_000)
  afterAll(() => Promise.all(twins.map((twin) => twin.drop())))

  const withExtra = async (more: Partial<Published>, compare: () => Promise<void>) => {
    await publish(twins[0].owner, extraOf(collection, more))
    await compare()
    for (const table of ['links', 'images', 'files', 'addresses', 'live', 'documents']) {
      await twins[0].owner.query(`delete from published.${table} where ${table === 'links' ? 'from_document' : 'document'} = $1`, [idOf.extra])
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

  it('changes no answer to anyone when it is hidden', () =>
    withExtra({ exposure: 'hidden' }, async () => {
      await areAlike([inEnglish, inFrench, partnerIn('en'), partnerIn('fr')])
      await sitemapsAreAlike()
    }))

  it('changes no answer to the public when it is shared with partners only, who do see it', () =>
    withExtra({ exposure: 'partners' }, async () => {
      await areAlike([inEnglish, inFrench])
      await sitemapsAreAlike()
      expect(await twins[0].read(() => find({ reader: partnerIn('en'), collection, slug: 'extra' }))).toMatchObject({ kind: 'document' })
    }))

  it('changes no answer elsewhere when it is withdrawn, its own addresses aside', () =>
    withExtra({ withdrawn: { en: { kind: 'gone' }, fr: { kind: 'notice', notice: 'error' } } }, async () => {
      await areAlike([inEnglish, inFrench], readSlugs)
      await sitemapsAreAlike()
    }))

  it('changes no answer in English when it is live in French only, where English does not ask for it', () =>
    withExtra({ texts: { fr: { slug: 'extra-fr', title: 'Extra (fr)' } }, oldSlugs: {} }, () => areAlike([inEnglish, partnerIn('en')], readSlugs)))
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
