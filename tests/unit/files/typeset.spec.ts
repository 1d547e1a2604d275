import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { coverBudget, coverOf, storedCover } from '@/files/cover'
import { sha256Of } from '@/files/digest'
import { pdfText, textWarnings } from '@/files/pdfText'
import { scrubPdf, type ScrubbedPdf } from '@/files/scrubPdf'
import { fileStore } from '@/files/store'
import { typeset } from '@/files/typeset'
import { runQpdf } from '@/files/qpdf'
import { rawPdf } from '../../support/rawPdf'
import { sampleDocuments, sampleImprint } from '../../support/sampleDocuments'

const pageWords = { en: 'Page 2 of 3', fr: 'Page 2 sur 3' }
const contents = { en: 'Contents', fr: 'Sommaire' }
const blank = rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>'] })

const value = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { key: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.key)
  return outcome.value
}

const decompressed = async (bytes: Uint8Array): Promise<string> => {
  const args = ['--qdf', '--object-streams=disable', '/in.pdf', '/out.pdf']
  return ((await runQpdf({ files: { '/in.pdf': bytes }, args, output: '/out.pdf' })).bytes ?? Buffer.alloc(0)).toString('latin1')
}

describe.each(['en', 'fr'] as const)('a typeset document (%s)', (language) => {
  const document = sampleDocuments[language]
  let typesetBytes: Buffer
  let pdf: ScrubbedPdf
  beforeAll(async () => {
    typesetBytes = await typeset(document, sampleImprint[language])
    pdf = value(await scrubPdf({ bytes: typesetBytes, title: document.title }))
  })

  it('says everything it was given, in order, under its contents', async () => {
    const text = value(await pdfText(pdf.bytes)).join(' ')
    const spoken = (words: string): string => words.replace(/\s+/g, ' ')
    const given = [document.title, document.subtitle, ...(document.notice ? [document.notice] : []), document.edition, contents[language], ...document.sections.map(({ heading }) => heading), document.sourceNote]
    const places = given.map((words) => text.indexOf(spoken(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toContain(pageWords[language])
  })

  it('is tagged, names its language, claims PDF/UA, and says nothing of who made it with what', async () => {
    const text = await decompressed(pdf.bytes)
    expect(pdf).toMatchObject({ language, pages: 3 })
    for (const word of ['/StructTreeRoot', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>', '/S /H1', '/S /LI', '/S /BlockQuote']) expect(text, word).toContain(word)
    for (const word of ['Typst', '/Creator', '/CreationDate', '/ModDate', 'xmp:CreateDate', '/Producer']) expect(text, word).not.toContain(word)
  })

  it('holds no date, and so comes out the same each time', async () => {
    expect(await decompressed(typesetBytes)).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/)
    expect(sha256Of(await typeset(document, sampleImprint[language]))).toBe(sha256Of(typesetBytes))
  })

  it('weighs little', () => {
    expect(pdf.bytes.byteLength).toBeLessThan(60_000)
  })

  it('has a cover that a listing can afford', async () => {
    const cover = value(await coverOf(pdf.bytes))
    expect(cover).toMatchObject({ mimeType: 'image/webp', width: 360, height: 509 })
    expect(cover.bytes.byteLength).toBeLessThanOrEqual(coverBudget)
    // The title is drawn: the middle of the page is not blank.
    const middle = await sharp(cover.bytes).extract({ left: 50, top: 180, width: 250, height: 70 }).stats()
    expect(middle.channels[0]?.min).toBeLessThan(80)
  })
})

describe('the cover of a stored PDF', () => {
  it('is drawn once and kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'files-'))
    const store = fileStore(folder)
    const sha256 = await store.put(await typeset(sampleDocuments.en, sampleImprint.en))
    const [first, second] = await Promise.all([storedCover({ store, sha256 }), storedCover({ store, sha256 })])
    expect(second).toBe(first)
    expect(await readdir(store.derived(sha256))).toEqual(['cover.webp'])
    await rm(folder, { recursive: true })
  })
})

describe('the text of a PDF', () => {
  it('is missing from a scan, which is told', async () => {
    const pages = value(await pdfText(blank))
    expect(pages).toEqual([''])
    expect(textWarnings(pages)).toEqual([{ key: 'file.noText', params: {} }])
    expect(textWarnings(['', 'words'])).toEqual([])
  })

  it('is refused, as is a cover, from what is no PDF', async () => {
    const bytes = Buffer.from('%PDF-1.7 no')
    expect(await pdfText(bytes)).toMatchObject({ refusal: { key: 'file.broken' } })
    expect(await coverOf(bytes)).toMatchObject({ refusal: { key: 'file.broken' } })
  })
})
