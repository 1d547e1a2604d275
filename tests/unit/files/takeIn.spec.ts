import { describe, expect, it, vi } from 'vitest'
import sharp from 'sharp'
import { takeInImage, takeInPdf } from '@/files/takeIn'
import { typeset } from '@/files/typeset'
import { fileNoticeKeys, fileNotices } from '@/i18n/fileNotices'
import { languageCodes } from '@/i18n/languages'
import { sampleDocuments } from '../../support/sampleDocuments'

// Real files through real decoders: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const png = (): Promise<Buffer> => sharp({ create: { width: 20, height: 10, channels: 3, background: '#123' } }).png().toBuffer()

describe('taking in an upload', () => {
  it('gives an image as it may be kept', async () => {
    expect(await takeInImage(await png())).toMatchObject({ ok: true, value: { file: { mimeType: 'image/png', width: 20, height: 10 }, warnings: [] } })
  })

  it('gives a PDF as it may be kept, with its language and the text of each page', async () => {
    const taken = await takeInPdf({ bytes: await typeset(sampleDocuments.fr), title: 'Théorie' })
    expect(taken).toMatchObject({ ok: true, value: { file: { pages: 3, language: 'fr' }, warnings: [] } })
    expect(taken.ok && taken.value.file.text[1]).toContain('L’impact à long terme')
  })

  it('refuses a PDF where an image belongs, and an image where a PDF belongs', async () => {
    expect(await takeInImage(Buffer.from('%PDF-1.7\n'))).toMatchObject({ refusal: { key: 'file.type' } })
    expect(await takeInPdf({ bytes: await png() })).toMatchObject({ refusal: { key: 'file.type' } })
  })
})

describe.each(languageCodes)('what is said about a file (%s)', (language) => {
  it('is said for every reason, with its numbers', () => {
    const params = { megabytes: 20.5, limit: 20, minutes: 8 }
    for (const key of fileNoticeKeys) expect(fileNotices[language][key](params), key).toMatch(/^.{10,}\.$/)
    expect(fileNotices[language]['file.pdfTooLarge'](params)).toMatch(/20[.,]5.*20/)
    expect(fileNotices[language]['file.heavy'](params)).toContain('8')
    expect(fileNotices[language]['file.heavy']({ megabytes: 2.1, minutes: 1 })).not.toContain('minutes')
  })
})
