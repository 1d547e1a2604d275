import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { FileReference, ImageReference } from '../../../src/domain/content'
import { fileLanguages, fileVersions, findFile } from '../../../src/published/files'
import { newest } from '../../../src/published/newest'
import { shownImage } from '../../../src/published/shownImage'
import { sitemapPages } from '../../../src/published/sitemapPages'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, inEnglish, inFrench, partnerIn, type ReadersDatabase } from '../../support/readers'

let database: ReadersDatabase
const file = (letter: string, language = 'en'): FileReference => ({ collection: 'documents', id: crypto.randomUUID(), sha256: letter.repeat(64), name: `${letter}.pdf`, bytes: 1234, pages: 3, language })
const pictures = '00000000-0000-4000-8000-0000000000aa'
const media = { [pictures]: { alt: 'People at a table' } }
const image = (letter: string): ImageReference => ({ collection: 'media', id: pictures, sha256: letter.repeat(64), mimeType: 'image/jpeg', width: 1200, height: 800 })

beforeAll(async () => {
  database = await aReadersDatabase()
  const { owner } = database
  await publish(owner, { collection: 'publications', code: 'open', texts: { en: { slug: 'toc', title: 'Theory', file: file('b'), media }, fr: { slug: 'tdc', title: 'Théorie', file: file('c', 'fr') } }, oldFiles: { en: [file('a')] }, shared: { cover: image('1') } })
  await publish(owner, { collection: 'publications', code: 'closed', texts: { en: { file: file('d'), media } }, exposure: 'partners', shared: { cover: image('2') } })
  await publish(owner, { collection: 'publications', code: 'half', texts: { en: { title: 'Half', file: file('e') }, fr: { file: file('f', 'fr') } }, withdrawn: { fr: { kind: 'gone' } }, firstPublishedAt: '2026-02-01T00:00:00Z' })
  await publish(owner, { collection: 'updates', code: 'hidden', texts: { en: { media } }, exposure: 'hidden', shared: { image: image('3') } })
}, 60_000)
afterAll(() => database.drop())

describe('the files of a publication', () => {
  it('count per language, the newest first, and the older stay', async () => {
    const [latest] = await database.read(() => newest({ reader: inEnglish, collections: ['publications'], limit: 2 }).then((entries) => entries.slice(1)))
    const versions = await database.read(() => fileVersions({ reader: inEnglish, document: latest?.card.id ?? '' }))
    expect(versions.map(({ number, sha256, isLatest }) => [number, sha256[0], isLatest])).toEqual([[2, 'b', true], [1, 'a', false]])
  })

  it('answer by code, language and version', async () => {
    expect(await database.read(() => findFile({ reader: inEnglish, code: 'open' }))).toMatchObject({ number: 2, bytes: 1234, pages: 3, isLatest: true })
    expect(await database.read(() => findFile({ reader: inEnglish, code: 'open', number: 1 }))).toMatchObject({ name: 'a.pdf', isLatest: false })
    expect(await database.read(() => findFile({ reader: inFrench, code: 'open', number: 2 }))).toBeNull()
    expect(await database.read(() => fileLanguages({ audience: 'public', code: 'open' }))).toEqual(['en', 'fr'])
  })

  it('are not there for who may not have them, nor in a language that was withdrawn', async () => {
    expect(await database.read(() => findFile({ reader: inEnglish, code: 'closed' }))).toBeNull()
    expect(await database.read(() => findFile({ reader: partnerIn('en'), code: 'closed' }))).toMatchObject({ number: 1 })
    expect(await database.read(() => findFile({ reader: inFrench, code: 'half' }))).toBeNull()
    expect(await database.read(() => fileLanguages({ audience: 'partners', code: 'half' }))).toEqual(['en'])
  })
})

describe('an image', () => {
  it('is served while a live document exposed to this reader shows it', async () => {
    expect(await database.read(() => shownImage({ audience: 'public', sha256: '1'.repeat(64) }))).toEqual({ mimeType: 'image/jpeg', width: 1200, height: 800 })
    expect(await database.read(() => shownImage({ audience: 'public', sha256: '2'.repeat(64) }))).toBeNull()
    expect(await database.read(() => shownImage({ audience: 'partners', sha256: '2'.repeat(64) }))).not.toBeNull()
    expect(await database.read(() => shownImage({ audience: 'partners', sha256: '3'.repeat(64) }))).toBeNull()
  })
})

describe('the sitemap', () => {
  it('has every public page of every language, with the translations that are live', async () => {
    const pages = await database.read(() => sitemapPages())
    expect(pages.map(({ path, alternates }) => [path, alternates])).toEqual([
      ['/en/publications/slug-half-en', { en: '/en/publications/slug-half-en' }],
      ['/en/publications/toc', { en: '/en/publications/toc', fr: '/fr/publications/tdc' }],
      ['/fr/publications/tdc', { en: '/en/publications/toc', fr: '/fr/publications/tdc' }],
    ])
  })
})
