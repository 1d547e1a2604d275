import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { coverOf } from '@/files/cover'
import { pdfText } from '@/files/pdfText'
import { runQpdf } from '@/files/qpdf'
import { scrubPdf } from '@/files/scrubPdf'
import { rawPdf, stream } from '../../support/rawPdf'

// Real files through real decoders: seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

/** `d`: what the first configuration says. `marker`: object 6, by which a text and a square are marked; 7 and 8 are layers of the document. */
type Layers = { d?: string; properties?: string; marker?: string; layer?: string; page?: string; more?: string[] }

const pdfWith = ({ d = '', properties = '', marker = '7 0 R', layer = '', page = '', more = [] }: Layers): Buffer =>
  rawPdf({
    objects: [
      `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R 8 0 R] /D << /Order [7 0 R 8 0 R] ${d} >> ${properties} >> >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /Properties << /MC0 ${marker === '7 0 R' ? '7 0 R' : '6 0 R'} >> /XObject << /X 9 0 R >> >> ${page} >>`,
      stream('', '/OC /MC0 BDC 0 g 0 0 100 200 re f BT /F 12 Tf 20 50 Td 1 g (On a layer) Tj ET EMC /X Do'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Name /F >>', marker === '7 0 R' ? 'null' : marker,
      `<< /Type /OCG /Name (CANARY roads) /Intent /View ${layer} >>`, '<< /Type /OCG /Name (CANARY rivers) >>',
      stream('/Type /XObject /Subtype /Form /BBox [0 0 200 200] /OC 8 0 R', '0 g 100 0 100 200 re f'), ...more,
    ],
  })

const refusalOf = async (layers: Layers): Promise<string | null> => {
  const outcome = await scrubPdf({ bytes: pdfWith(layers) })
  return outcome.ok ? null : outcome.refusal.key
}

describe('a PDF of which a reader may not see all', () => {
  it.each<[string, Layers]>([
    ['a layer is off', { d: '/OFF [8 0 R]' }],
    ['layers are off in a list elsewhere', { d: '/OFF 10 0 R', more: ['[7 0 R]'] }],
    ['every layer is off that is not said to be on', { d: '/BaseState /OFF /ON [7 0 R]' }],
    ['layers stay as they were', { d: '/BaseState /Unchanged' }],
    ['a layer is off on a screen', { layer: '/Usage << /View << /ViewState /OFF >> /Print << /PrintState /ON >> >>' }],
    ['a layer depends on the magnification', { d: '/AS [<< /Event /View /OCGs [7 0 R] /Category [/Zoom] >>]', layer: '/Usage << /Zoom << /min 8 >> >>' }],
    ['a layer depends on who reads', { d: '/AS [<< /Event /View /OCGs [7 0 R] /Category [/View /User] >>]' }],
    ['a mark hides what it marks while all layers are on', { marker: '<< /Type /OCMD /OCGs [7 0 R 8 0 R] /P /AllOff >>' }],
    ['a mark hides while one is on', { marker: '<< /Type /OCMD /OCGs 7 0 R /P /AnyOff >>' }],
    ['an expression says not', { marker: '<< /Type /OCMD /VE [/And 7 0 R [/Not 8 0 R]] >>' }],
    ['an expression elsewhere says not', { marker: '<< /Type 11 0 R /VE 10 0 R >>', more: ['[/Or [/Not 8 0 R] 10 0 R]', '/OCMD'] }],
    ['an expression says nothing', { marker: '<< /Type /OCMD /VE [/Or] >>' }],
    ['a link is on a layer that is off', { d: '/OFF [8 0 R]', page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /OC 8 0 R >>]' }],
    ['a link is marked to be hidden', { page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /OC << /Type /OCMD /OCGs [8 0 R] /P /AllOff >> >>]' }],
  ])('is refused: %s', async (_, layers) => {
    expect(await refusalOf(layers)).toBe('file.hiddenLayers')
  })
})

describe('a PDF of which every layer is on', () => {
  const everything: [string, Layers][] = [
    ['and nothing is said', {}],
    ['and that is said', { d: '/BaseState /ON /ON [7 0 R 8 0 R] /OFF []' }],
    ['as layout programs say it', { d: '/AS [<< /Event /View /Category [/View] /OCGs [7 0 R] >> << /Event /Print /Category [/Print] /OCGs [7 0 R] >>]', layer: '/Usage << /CreatorInfo << /Creator (CANARY) /Subtype /Artwork >> /View << /ViewState /ON >> /Print << /PrintState /OFF >> >>' }],
    ['with others to choose', { properties: '/Configs [<< /Name (CANARY) /OFF [7 0 R] >>]' }],
    ['marked by several', { marker: '<< /Type /OCMD /OCGs [7 0 R 8 0 R] /P /AllOn >>' }],
    ['marked by an expression that leads back to itself', { marker: '<< /Type /OCMD /VE 10 0 R >>', more: ['[/And 7 0 R [/Or 8 0 R 10 0 R]]'] }],
  ]

  it.each(everything)('keeps all that is on them, and none of their names: %s', async (_, layers) => {
    const outcome = await scrubPdf({ bytes: pdfWith(layers) })
    if (!outcome.ok) throw new Error(outcome.refusal.key)
    const { bytes } = outcome.value
    const plain = (await runQpdf({ files: { '/in.pdf': bytes }, args: ['--qdf', '--object-streams=disable', '/in.pdf', '/out.pdf'], output: '/out.pdf' })).bytes?.toString('latin1') ?? ''
    expect(plain).toContain('/MC0 BDC')
    expect(plain).not.toMatch(/CANARY|OCProperties|\/OCMD|\/OC \d/)
    expect(await pdfText(bytes)).toMatchObject({ ok: true, value: ['On a layer'] })
    const cover = await coverOf(bytes)
    const { data, info } = await sharp(cover.ok ? cover.value.bytes : Buffer.alloc(0)).greyscale().raw().toBuffer({ resolveWithObject: true })
    const shades = [0.25, 0.75].map((across) => data[(Math.floor(info.height / 4) * info.width + Math.floor(info.width * across)) * info.channels])
    expect(shades.map((shade) => (shade ?? 255) < 30)).toEqual([true, true])
  })
})
