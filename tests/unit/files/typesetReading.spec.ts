import jsQr from 'jsqr'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { inWorker } from '@/files/inWorker'
import { scrubPdf } from '@/files/scrubPdf'
import { typeset, type TypesetBlock, type TypesetDocument } from '@/files/typeset'
import { bodyOfPage, openPdf, type ReadPdf } from '../../support/openPdf'
import { sampleDocuments, sampleImprint } from '../../support/sampleDocuments'

const bytesOf = async (...given: Parameters<typeof typeset>): Promise<Buffer> => {
  const scrubbed = await scrubPdf({ bytes: await typeset(...given), title: given[0].title })
  if (!scrubbed.ok) throw new Error(scrubbed.refusal.key)
  return scrubbed.value.bytes
}
const written = async (...given: Parameters<typeof typeset>): Promise<ReadPdf> => openPdf(await bytesOf(...given))

/** What a phone makes of the cover, on paper or on a screen. */
const scanned = async (bytes: Buffer): Promise<string | undefined> => {
  const { answer } = await inWorker<Uint8Array>({ script: 'readPdf.mjs', data: { bytes: Uint8Array.from(bytes), want: 'cover', width: 1000 } })
  const { data, info } = await sharp(answer ?? Buffer.alloc(0)).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
}

const linesOf = ({ pages }: ReadPdf): string[] => pages.flatMap(({ lines }) => lines.map(({ text }) => text))
const headingsIn = (document: TypesetDocument): string[] => {
  const nested = (blocks: TypesetBlock[]): string[] => blocks.flatMap((block) => (block.kind === 'nested' ? [block.heading, ...nested(block.blocks)] : []))
  return document.sections.flatMap(({ heading, blocks }) => [heading, ...nested(blocks)])
}

/** pdf.js gives every space as a plain one. */
const words = {
  en: ['Publisher: African Security Sector Network', 'Licence: CC BY 4.0', 'Permanent link: https://example.org/d/bcdfghjk/en/v1'],
  fr: ['Éditeur : Réseau africain du secteur de la sécurité', 'Licence : CC BY 4.0', 'Lien permanent : https://example.org/d/bcdfghjk/fr/v1'],
}
const unlicensed = { en: 'Licence: none stated', fr: 'Licence : non précisée' }

describe.each(['en', 'fr'] as const)('a typeset document, as a reader’s program opens it (%s)', (language) => {
  const link = `https://example.org/d/bcdfghjk/${language}/v1`
  const address = 'https://www.example.org/a-project-with-a-long-name/and-a-page-of-it/'
  const document = { ...sampleDocuments[language], sourceNote: `${sampleDocuments[language].sourceNote} ${'x '.repeat(26)}(${address}).` }
  let bytes: Buffer
  let pdf: ReadPdf
  beforeAll(async () => {
    bytes = await bytesOf(document, sampleImprint[language])
    pdf = await openPdf(bytes)
  })

  it('says its title, in the title bar too, and its language', () => {
    expect(pdf).toMatchObject({ title: document.title, showsTitle: true, language })
  })

  it('has a bookmark for each heading, under its name', () => {
    expect(pdf.headings.map(({ title }) => title)).toEqual(headingsIn(document))
  })

  it('says on its cover who publishes it, under which licence, and where it stays', () => {
    const cover = (pdf.pages[0]?.lines ?? []).map(({ text }) => text)
    for (const line of words[language]) expect(cover).toContain(line)
  })

  it('shows the same link to a camera', async () => {
    expect(await scanned(bytes)).toBe(link)
  })

  it('leads where its addresses say, none of which is cut inside a word', () => {
    const links = pdf.pages.flatMap(({ links: each }) => each)
    expect(links.filter(({ url }) => url === link).flatMap(({ over }) => over)).toEqual([expect.stringContaining(link)])
    const cut = links.filter(({ url }) => url === address).flatMap(({ over }) => over)
    expect(cut).toEqual([expect.stringMatching(/https:\/\/www\.example\.org\/a-project-with-a-long-name\/$/), 'and-a-page-of-it/).'])
  })

  it('names neither link nor licence where it has none', async () => {
    const bare = linesOf(await written(document, { ...sampleImprint[language], permanentLink: null, licence: null })).join('\n')
    expect(bare).not.toMatch(/example\.org\/d\/|Permanent link|Lien permanent/)
    expect(bare).toContain(unlicensed[language])
  })

  it.each([1, 2, 9])('never ends with a page of a few lines, nor a page with a heading (%i paragraphs more)', async (more) => {
    const paragraph: TypesetBlock = { kind: 'paragraph', text: 'Security providers are more responsive, accountable and people-centred, and take action. '.repeat(4).trim() }
    const blocks: TypesetBlock[] = Array.from({ length: more }, (_, index): TypesetBlock[] => (index % 3 === 2 ? [{ kind: 'nested', heading: `Heading ${index}`, blocks: [paragraph] }] : [paragraph])).flat()
    const longer = await written({ ...document, sections: [...document.sections, { heading: 'More', blocks }] }, sampleImprint[language])
    const last = longer.pages.at(-1)
    expect(Math.min(...(last ? bodyOfPage(last) : []).map(({ y }) => y))).toBeLessThan(620)
    expect(headingsLeftAlone(longer)).toEqual([])
  })
})

/** Headings below which their page holds no text of the size that texts have. */
const headingsLeftAlone = ({ headings, pages }: ReadPdf): string[] => {
  const titles = new Set(headings.map(({ title }) => title))
  return headings.filter(({ page, y }) => !bodyOfPage(pages[page - 1] ?? { lines: [], links: [] }).some((line) => line.y < y - 10 && !titles.has(line.text))).map(({ title }) => title)
}
