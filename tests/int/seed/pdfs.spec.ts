import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { languageCodes } from '../../../src/i18n/languages'
import { documents } from '../../../src/seed/documents'
import { importContent } from '../../../src/seed/importContent'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { bodyOfPage, openPdf, type ReadPdf } from '../../support/openPdf'

const publicUrl = 'https://just-future.example.org'
const withPdf = documents.publications.flatMap(({ key, shared, text }) => languageCodes.flatMap((language) => {
  const source = text[language]?.pdf
  return source ? [{ key, language, source, isSigned: (shared.organisations ?? []).length > 0 }] : []
}))
const publishers = { en: 'Publisher: African Security Sector Network', fr: 'Éditeur : Réseau africain du secteur de la sécurité' }

type Published = { at: string; sha256: string; pages: number; pdf: ReadPdf }
let database: TestDatabase
let payload: Payload
const published = new Map<string, Published>()

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  await importContent({ payload, publicUrl })
  const client = new pg.Client({ connectionString: database.readersUrl })
  await client.connect()
  const { rows } = await client.query<{ code: string; language: string; number: number; sha256: string; pages: number; slug: string }>(
    'select f.code, f.language, f.number, f.sha256, f.pages, l.slug from reading_partners.files f join reading_partners.live l using (collection, document, language)',
  )
  await client.end()
  for (const { code, language, number, sha256, pages, slug } of rows) {
    const pdf = await openPdf(await readFile(path.join(database.dataDir, 'files', sha256.slice(0, 2), sha256)))
    published.set(`${language} ${slug}`, { at: `/d/${code}/${language}/v${number}`, sha256, pages, pdf })
  }
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const publishedAs = ({ key, language }: { key: string; language: 'en' | 'fr' }): Published => {
  const slug = documents.publications.find((publication) => publication.key === key)?.text[language]?.slug ?? ''
  const found = published.get(`${language} ${slug}`)
  if (!found) throw new Error(`${key} has no file in ${language}`)
  return found
}

test('there is a PDF of three publications, in both languages', () => {
  expect(withPdf).toHaveLength(6)
  expect(published.size).toBe(6)
})

describe.each(withPdf)('the PDF of $key in $language', (each) => {
  test('is where its link says, which it names once, whole', () => {
    const { at, pdf } = publishedAs(each)
    const links = pdf.pages.flatMap(({ links: ofPage }) => ofPage).filter(({ url }) => url.startsWith(publicUrl))
    expect(links).toEqual([{ url: publicUrl + at, over: [expect.stringContaining(publicUrl + at)] }])
  })

  test('says title, language and publisher, and has its bookmarks', () => {
    const { pdf } = publishedAs(each)
    expect(pdf).toMatchObject({ title: each.source.fullTitle, showsTitle: true, language: each.language })
    expect(pdf.headings.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(each.source.sections.map(({ heading }) => heading))
    const cover = pdf.pages[0]?.lines.map(({ text }) => text) ?? []
    const names = each.isSigned ? [publishers[each.language].replace(/^.*: /, '')] : []
    expect(pdf).toMatchObject({ creators: names, publishers: names })
    if (each.isSigned) expect(cover).toContain(publishers[each.language])
    else expect(cover.join(' ')).not.toMatch(/Publisher|Éditeur|the publisher|l’éditeur/)
  })

  test('ends with more than a few lines, and cuts no address', () => {
    const { pages, pdf } = publishedAs(each)
    expect(pdf.pages).toHaveLength(pages)
    expect(bodyOfPage(pdf.pages.at(-1) ?? { lines: [], links: [] }).length).toBeGreaterThan(8)
    for (const { url, over } of pdf.pages.flatMap(({ links }) => links)) expect(over).toEqual([expect.stringContaining(url.replace(/\/$/, ''))])
  })
})
