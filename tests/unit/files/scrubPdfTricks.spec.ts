import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { runQpdf } from '@/files/qpdf'
import { scrubPdf } from '@/files/scrubPdf'
import { rawPdf, stream } from '../../support/rawPdf'

// Real files through real decoders: seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const canary = 'CANARY'
const content = stream('', '0 0 1 rg 10 10 50 50 re f')
/** Objects 5 and on are the trick's; it hangs on the page, or on the catalogue. */
type Trick = { page?: string; catalogue?: string; objects?: (string | Buffer)[] }

const pdfWith = ({ page = '', catalogue = '', objects = [] }: Trick): Buffer =>
  rawPdf({
    objects: [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R ${page.includes('/Resources') ? '' : '/Resources << >>'} ${page} >>`, content, ...objects,
    ],
  })

const link = (action: string): Trick => ({ page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>]` })

/** As an attacker would read it: decompressed, object streams opened. */
const decompressed = async (bytes: Uint8Array): Promise<string> =>
  ((await runQpdf({ files: { '/in.pdf': bytes }, args: ['--qdf', '--object-streams=disable', '--decode-level=all', '/in.pdf', '/out.pdf'], output: '/out.pdf' })).bytes ?? Buffer.alloc(0)).toString('latin1')

const scrubbed = async (trick: Trick): Promise<string> => {
  const outcome = await scrubPdf({ bytes: pdfWith(trick) })
  if (!outcome.ok) return outcome.refusal.key
  return (await decompressed(outcome.value.bytes)) + outcome.value.bytes.toString('latin1')
}

describe('an action, whatever it claims to be', () => {
  it.each<[string, Trick]>([
    ['Launch with a /K', link(`<< /S /Launch /K 0 /F (${canary}.exe) >>`)],
    ['GoToR as a structure element', link(`<< /Type /StructElem /S /GoToR /F (${canary}.pdf) /D [0 /Fit] >>`)],
    ['SubmitForm with a /K', link(`<< /S /SubmitForm /K [] /F << /FS /URL /F (https://${canary}.example) >> >>`)],
    ['ImportData as a structure element', link(`<< /Type /StructElem /K 1 /S /ImportData /F (${canary}.fdf) >>`)],
    ['Rendition with a /K', link(`<< /S /Rendition /K 0 /OP 0 /JS (${canary}) /R << /N (${canary}) >> >>`)],
    ['javascript: with a /K', link(`<< /S /URI /K 0 /URI (javascript:${canary}) >>`)],
    ['javascript: as a structure element', link(`<< /Type /StructElem /S /URI /URI (javascript:${canary}) >>`)],
    ['a file: address', link(`<< /S /URI /URI (file:///${canary}) >>`)],
    ['one that nobody knows yet', link(`<< /S /FutureAction /Contents (${canary}) >>`)],
    ['Launch after a web link', link(`<< /S /URI /URI (https://kept.example/) /Next << /S /Launch /K 0 /F (${canary}) >> >>`)],
    ['Launch in a list after a jump', link(`<< /S /GoTo /D [3 0 R /Fit] /Next [<< /S /Launch /K 0 /F (${canary}) >>] >>`)],
    ['Launch elsewhere in the file', { ...link('5 0 R'), objects: [`<< /Type /StructElem /K 0 /S /Launch /F (${canary}.exe) >>`] }],
    ['the earlier action of a link', { page: `/Annots [<< /Subtype /Link /Rect [0 0 9 9] /PA << /S /Launch /K 0 /F (${canary}) >> >>]` }],
    ['of a bookmark', { catalogue: '/Outlines 5 0 R', objects: ['<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>', `<< /Title (kept) /Parent 5 0 R /A << /K 0 /S /Launch /F (${canary}) >> /Next << /S /Launch /K 0 /F (${canary}) >> >>`] }],
    ['of a structure element', { catalogue: '/StructTreeRoot 5 0 R', objects: ['<< /Type /StructTreeRoot /K 6 0 R >>', `<< /Type /StructElem /S /P /P 5 0 R /A << /S /Launch /K 0 /F (${canary}) >> >>`] }],
  ])('%s goes', async (_, trick) => {
    expect(await scrubbed(trick)).not.toMatch(/CANARY|\/Launch|\/GoToR|\/SubmitForm|\/ImportData|\/Rendition|\/FutureAction|javascript:|file:/)
  })

  it('stays where it is a jump or a web link, attributes and bookmarks too', async () => {
    const text = await scrubbed({
      page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /Type /Action /S /URI /URI (https://kept.example/) >> >> << /Subtype /Link /Rect [0 0 9 9] /A << /S /GoTo /D [3 0 R /FitH 7] >> >>]',
      catalogue: '/StructTreeRoot 5 0 R /Outlines 7 0 R',
      objects: [
        '<< /Type /StructTreeRoot /K 6 0 R >>', '<< /Type /StructElem /S /TD /P 5 0 R /T (kept title) /A [<< /O /Table /RowSpan 2 >> 0] >>',
        '<< /First 8 0 R /Last 9 0 R /Count 2 >>', '<< /Title (kept one) /Parent 7 0 R /Next 9 0 R /A << /S /GoTo /D [3 0 R /FitV 8] >> >>', '<< /Title (kept two) /Parent 7 0 R /Prev 8 0 R /Dest [3 0 R /Fit] >>',
      ],
    })
    for (const word of ['https://kept.example/', '/FitH', '/RowSpan 2', '/Table', 'kept title', 'kept one', '/FitV', 'kept two']) expect(text, word).toContain(word)
  })
})

describe('who made a PDF', () => {
  it.each<[string, Trick]>([
    ['authors of article threads', { page: '/B [6 0 R]', catalogue: '/Threads [5 0 R]', objects: [`<< /Type /Thread /F 6 0 R /I << /Author (${canary}) /Title (${canary}) >> >>`, '<< /Type /Bead /T 5 0 R /N 6 0 R /V 6 0 R /P 3 0 R /R [0 0 9 9] >>'] }],
    ['user properties', { catalogue: '/MarkInfo << /Marked true /UserProperties true >> /StructTreeRoot 5 0 R', objects: ['<< /Type /StructTreeRoot /K 6 0 R >>', `<< /Type /StructElem /S /P /P 5 0 R /A [<< /O /UserProperties /P [<< /N (Author) /V (${canary}) >>] >> 7 0 R] >>`, `<< /O /UserProperties /P [<< /N (Author) /V (${canary}) >>] >>`] }],
    ['keys of their own, on the page', { page: `/${canary} (x) /Who (${canary})` }],
    ['keys of their own, in the catalogue', { catalogue: `/Who << /Name (${canary}) >>` }],
    ['keys of their own, in a picture', { page: '/Resources << /XObject << /Im 5 0 R >> >>', objects: [stream(`/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Who (${canary})`, 'x')] }],
    ['keys of their own, below a name of their own', { page: `/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Who (${canary}) >> /Who (${canary}) >> >>` }],
    ['who drew a layer', { catalogue: '/OCProperties << /OCGs [5 0 R] /D << /Order [5 0 R] /Creator (CANARY) >> >>', objects: [`<< /Type /OCG /Name (kept layer) /Usage << /CreatorInfo << /Creator (${canary}) >> /User << /Type /Ind /Name (${canary}) >> >> >>`] }],
  ])('%s go', async (_, trick) => {
    const text = await scrubbed(trick)
    expect(text).not.toMatch(/CANARY/)
    expect(text).toContain('10 10 50 50 re')
  })
})

describe('a photo in a PDF', () => {
  let jpeg: Buffer
  beforeAll(async () => {
    jpeg = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#a50' } }).withExif({ IFD0: { Artist: canary }, IFD3: { GPSLatitudeRef: 'N' } }).jpeg().toBuffer()
  })
  const base85 = (bytes: Buffer): string => {
    const groups: string[] = []
    for (let at = 0; at < bytes.length; at += 4) {
      const group = bytes.subarray(at, at + 4)
      let value = Buffer.concat([group, Buffer.alloc(4 - group.length)]).readUInt32BE(0)
      const digits: string[] = []
      for (let digit = 0; digit < 5; digit++) { digits.unshift(String.fromCharCode(33 + (value % 85))); value = Math.floor(value / 85) }
      groups.push(digits.join('').slice(0, group.length + 1))
    }
    return `${groups.join('')}~>`
  }
  const box = (type: string, data: string | Buffer) => {
    const bytes = Buffer.from(data)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(bytes.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, bytes])
  }
  const image = (filter: string, data: Buffer | string): Trick => ({
    page: '/Resources << /XObject << /Im 5 0 R >> >>', objects: [stream(`/Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${filter}`, data)],
  })
  const wrapped = (): [string, Trick][] => [
    ['as it is', image('/Filter /DCTDecode', jpeg)],
    ['in a list', image('/Filter [/DCTDecode] /DecodeParms [null]', jpeg)],
    ['deflated', image('/Filter [/FlateDecode /DCTDecode]', deflateSync(jpeg))],
    ['deflated twice', image('/Filter [/FlateDecode /FlateDecode /DCTDecode]', deflateSync(deflateSync(jpeg)))],
    ['in hexadecimal', image('/Filter [/ASCIIHexDecode /DCTDecode]', `${jpeg.toString('hex')}>`)],
    ['in base 85', image('/Filter [/ASCII85Decode /DCTDecode]', base85(jpeg))],
    ['after filling bytes', image('/Filter /DCTDecode', Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff]), jpeg.subarray(2)]))],
  ]
  it('loses what the camera wrote, however it is wrapped', async () => {
    for (const [name, trick] of wrapped()) {
      const text = await scrubbed(trick)
      expect([name, /CANARY|Exif/.test(text)]).toEqual([name, false])
      expect([name, /DCTDecode|10 10 50 50 re/.test(text)]).toEqual([name, true])
    }
  })
  it('is refused with the file where it cannot be told what it says', async () => {
    const runs: Buffer[] = []
    for (let at = 0; at < jpeg.length; at += 128) runs.push(Buffer.from([jpeg.subarray(at, at + 128).length - 1]), jpeg.subarray(at, at + 128))
    expect(await scrubbed(image('/Filter [/RunLengthDecode /DCTDecode]', Buffer.concat([...runs, Buffer.from([0x80])])))).toBe('file.unreadable')
    expect(await scrubbed(image('/Filter /DCTDecode', 'Exif\0\0 no picture'))).toMatch(/^file\.(unreadable|broken)$/)
    expect(await scrubbed({ page: '/Resources << /XObject << /Im 5 0 R >> >>', objects: [stream('/Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter 6 0 R', jpeg), '/DCTDecode'] })).toMatch(/^file.unreadable$|^((?!CANARY)[^])*$/)
  })
  it('in JPEG 2000 loses its boxes and comments', async () => {
    const codestream = Buffer.concat([Buffer.from([0xff, 0x4f, 0xff, 0x51, 0, 4, 1, 1, 0xff, 0x64, 0, 2 + 2 + canary.length, 0, 1]), Buffer.from(canary), Buffer.from([0xff, 0x90, 0, 4, 7, 7, 0xff, 0xd9])])
    const jpx = Buffer.concat([box('jP  ', '\r\n'), box('ftyp', 'jp2 '), box('jp2h', 'kept-header'), box('xml ', `<by>${canary}</by>`), box('uuid', `0123456789abcdef${canary}`), box('jp2c', codestream)])
    const text = await scrubbed(image('/Filter /JPXDecode', jpx))
    expect(text).toContain('kept-header')
    expect(text).not.toContain(canary)
  })
})

describe('a bomb', () => {
  const zeros = () => Buffer.alloc(400 * 1024 * 1024)
  it.each<[string, () => string | Buffer, string]>([
    ['deflated once', () => deflateSync(zeros()), '/Filter /FlateDecode'],
    ['deflated twice', () => deflateSync(deflateSync(zeros())), '/Filter [/FlateDecode /FlateDecode]'],
    ['deflated, in hexadecimal', () => `${deflateSync(zeros()).toString('hex')}>`, '/Filter [/ASCIIHexDecode /FlateDecode]'],
  ])('of 400 MB, %s, is refused before it goes off', async (_, make, filter) => {
    const bytes = pdfWith({ page: '/Resources << /XObject << /Im 5 0 R >> >>', objects: [stream(`/Type /XObject /Subtype /Form /BBox [0 0 1 1] ${filter}`, make())] })
    expect(bytes.byteLength).toBeLessThan(1_000_000)
    // Twelve seconds before; two are promised, which `npm run bench` measures.
    expect(await scrubPdf({ bytes })).toMatchObject({ ok: false, refusal: { key: 'file.tooDense' } })
  }, 60_000)

  /** As PDFs write it, without the shorthand for zeros. */
  const inBase85 = (bytes: Buffer): string => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.byteLength % 4)) % 4)])
    return Array.from({ length: padded.byteLength / 4 }, (_, index) => {
      const digits = Array.from({ length: 5 }, (__, place) => (Math.floor(padded.readUInt32BE(index * 4) / 85 ** (4 - place)) % 85) + 33)
      return String.fromCharCode(...digits)
    }).join('') + '~>'
  }

  const wrapped = () => inBase85(deflateSync(deflateSync(zeros())))

  it('that takes memory, in base 85 that nobody counts, is refused with a reason', async () => {
    const bytes = pdfWith({ page: '/Contents 5 0 R', objects: [stream('/Filter [/ASCII85Decode /FlateDecode /FlateDecode]', wrapped())] })
    expect(bytes.byteLength).toBeLessThan(10_000)
    expect(await scrubPdf({ bytes })).toMatchObject({ ok: false, refusal: { key: 'file.tooCostly' } })
  }, 60_000)

  it('that takes time, in base 85 that nobody counts, is refused with a reason', async () => {
    const form = stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Filter [/ASCII85Decode /FlateDecode /FlateDecode]', wrapped())
    const bytes = pdfWith({ page: `/Resources << /XObject << ${Array.from({ length: 80 }, (_, index) => `/X${index} ${index + 5} 0 R`).join(' ')} >> >>`, objects: Array.from({ length: 80 }, () => form) })
    expect(bytes.byteLength).toBeLessThan(1_000_000)
    expect(await scrubPdf({ bytes })).toMatchObject({ ok: false, refusal: { key: 'file.tooCostly' } })
  }, 60_000)
})
