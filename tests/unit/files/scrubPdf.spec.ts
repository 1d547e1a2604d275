import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { runQpdf } from '@/files/qpdf'
import { scrubPdf, type ScrubbedPdf } from '@/files/scrubPdf'
import { rawPdf, stream } from '../../support/rawPdf'

const canary = 'CANARY'
const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${canary}</dc:creator></x:xmpmeta>`
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << >> >>'
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const content = stream('', '0 0 1 rg 10 10 50 50 re f')
const plain = (): Buffer => rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', pages, page, content] })

/** One PDF that does everything a PDF should not. */
const hostile = (photo: Buffer): Buffer =>
  rawPdf({
    info: 5,
    tail: `<script>${canary}</script>`,
    objects: [
      `<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) /MarkInfo << /Marked true >> /StructTreeRoot 22 0 R /Metadata 6 0 R /OpenAction 7 0 R
        /AA << /WC 7 0 R >> /Names << /JavaScript << /Names [(${canary}) 7 0 R] >> /EmbeddedFiles << /Names [(${canary}.txt) 8 0 R] >> /Dests << /Names [(kept-place) [3 0 R /Fit]] >> >>
        /AF [8 0 R] /URI << /Base (https://${canary}/) >> /${canary} (${canary}) /AcroForm << /Fields [15 0 R] /XFA 19 0 R >> /PageMode /UseAttachments /PieceInfo << /${canary} << /Private (${canary}) >> >> /Outlines 20 0 R >>`,
      pages,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /XObject << /Im1 18 0 R >> >> /AA << /O 7 0 R >>
        /PieceInfo << /X << /LastModified (D:2026) /Private (${canary}) >> >> /LastModified (D:20260101) /Metadata 6 0 R
        /Annots [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R 17 0 R] >>`,
      content,
      `<< /Author (${canary}) /Creator (${canary}) /Producer (${canary}) /Title (${canary}) /CreationDate (D:20260101) /Keywords (${canary}) /Secret (${canary}) >>`,
      stream(`/Type /Metadata /Subtype /XML /Filter /FlateDecode`, deflateSync(xmp)),
      `<< /Type /Action /S /JavaScript /JS (app.alert\\("${canary}"\\)) /Next << /S /Launch /F (${canary}.exe) >> >>`,
      `<< /Type /Filespec /F (${canary}.txt) /UF (${canary}.txt) /EF << /F 9 0 R >> >>`,
      stream('/Type /EmbeddedFile', canary),
      '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (the kept link) /A << /S /URI /URI (https://kept.example/) >> /StructParent 0 >>',
      `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:${canary}) >> >>`,
      `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (${canary}.exe) >> >>`,
      `<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS 8 0 R >>`,
      `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (${canary}) /Contents (${canary}) /Popup 17 0 R >>`,
      `<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 9 9] /T (${canary}) /V (${canary}) /AA << /K 7 0 R >> >>`,
      `<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent << /Assets << /Names [(${canary}) 8 0 R] >> >> >>`,
      `<< /Type /Annot /Subtype /Popup /Rect [0 0 9 9] /Parent 14 0 R >>`,
      stream('/Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 6 0 R', photo),
      stream('', `<xdp>${canary}</xdp>`),
      '<< /Type /Outlines /First 21 0 R /Last 21 0 R /Count 1 >>',
      '<< /Title (kept bookmark) /Parent 20 0 R /Dest [3 0 R /Fit] /A << /S /GoToR /F (CANARY.pdf) /D [0 /Fit] >> >>',
      '<< /Type /StructTreeRoot /K 23 0 R >>',
      '<< /Type /StructElem /S /Document /P 22 0 R /K [<< /Type /OBJR /Obj 10 0 R /Pg 3 0 R >> << /Type /OBJR /Obj 14 0 R /Pg 3 0 R >>] /Alt (kept description) >>',
    ],
  })

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 16, height: 16, channels: 3, background: '#a50' } }).withExif({ IFD0: { Artist: canary } }).withXmp(xmp).jpeg().toBuffer()

/** As an attacker would read it: decompressed, object streams opened. */
const decompressed = async (bytes: Uint8Array): Promise<string> => {
  const args = ['--qdf', '--object-streams=disable', '/in.pdf', '/out.pdf']
  return ((await runQpdf({ files: { '/in.pdf': bytes }, args, output: '/out.pdf' })).bytes ?? Buffer.alloc(0)).toString('latin1')
}

const scrubbed = async (bytes: Uint8Array, title?: string): Promise<ScrubbedPdf> => {
  const outcome = await scrubPdf({ bytes, title })
  if (!outcome.ok) throw new Error(outcome.refusal.key)
  return outcome.value
}

const encrypted = async (user: string): Promise<Uint8Array> => {
  const args = ['--encrypt', user, 'owner', '256', '--', '/in.pdf', '/out.pdf']
  return (await runQpdf({ files: { '/in.pdf': plain() }, args, output: '/out.pdf' })).bytes ?? new Uint8Array()
}

describe('scrubbing a PDF', () => {
  let upload: Buffer
  let result: ScrubbedPdf
  let text: string
  beforeAll(async () => {
    upload = hostile(await photo())
    result = await scrubbed(upload, 'Théorie')
    text = await decompressed(result.bytes)
  })

  it('leaves no trace of its makers, no script, no action, no attachment, in the decompressed file', async () => {
    expect(await decompressed(upload)).toContain(canary)
    expect(text).not.toContain(canary)
    for (const word of ['/JavaScript', '/JS', '/OpenAction', '/AA', '/EmbeddedFile', '/Launch', '/GoToR', '/Filespec', '/XFA', '/PieceInfo', '/Author', '/Producer', '/CreationDate', 'Exif', 'javascript:']) {
      expect(text, word).not.toContain(word)
    }
  })

  it('keeps pages, language, structure, bookmarks, places and web links', () => {
    expect(result).toMatchObject({ pages: 1, language: 'fr-FR' })
    for (const word of ['10 10 50 50 re', '/Lang (fr-FR)', '/Marked true', '/StructTreeRoot', '/StructElem', 'kept description', 'kept bookmark', 'kept-place', 'https://kept.example/', 'the kept link', '/DCTDecode']) {
      expect(text, word).toContain(word)
    }
  })

  it('carries the title it is given and nothing else about itself', async () => {
    const titled = await decompressed((await scrubbed(plain(), 'Sécurité & justice <1>')).bytes)
    expect(titled).toContain('S\u00c3\u00a9curit\u00c3\u00a9 &amp; justice &lt;1&gt;')
    expect(titled).toContain('/DisplayDocTitle true')
    expect(await decompressed((await scrubbed(plain())).bytes)).not.toMatch(/\/Info|\/Metadata|xmpmeta/)
  })

  it('forgets the earlier states of a document', async () => {
    const first = plain()
    const offset = first.byteLength
    const update = `4 0 obj\n${stream('', '1 0 0 rg 1 1 2 2 re f').toString()}\nendobj\n`
    const xref = `xref\n4 1\n${String(offset).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev ${/startxref\n(\d+)/.exec(first.toString('latin1'))?.[1]} >>\nstartxref\n${offset + update.length}\n%%EOF\n`
    const updated = await decompressed((await scrubbed(Buffer.concat([first, Buffer.from(update + xref)]))).bytes)
    expect(updated).toContain('1 1 2 2 re')
    expect(updated).not.toContain('10 10 50 50 re')
  })

  it('gives the same bytes for the same upload, and others for another title', async () => {
    expect((await scrubbed(upload, 'Théorie')).sha256).toBe(result.sha256)
    expect((await scrubbed(upload, 'Kick-off')).sha256).not.toBe(result.sha256)
  })

  it('refuses a PDF under a password, or with restrictions', async () => {
    for (const user of ['secret', '']) expect(await scrubPdf({ bytes: await encrypted(user) })).toMatchObject({ refusal: { key: 'file.encrypted' } })
  })

  it.each([
    ['cut off', () => hostile(Buffer.alloc(10)).subarray(0, 2000)],
    ['only a first line', () => Buffer.from('%PDF-1.7\n')],
    ['without pages', () => rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'] })],
    ['a circle', () => rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'] })],
  ])('refuses one that is %s', async (_, make) => {
    expect(await scrubPdf({ bytes: make() })).toMatchObject({ ok: false, refusal: { key: 'file.broken' } })
  })
})
