import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { decodeImage } from '@/files/imageDecoder'
import { imageVariant, variantBudgets, variantFormats } from '@/files/imageVariants'
import { scrubImage } from '@/files/scrubImage'
import type { ImageType } from '@/domain/uploads'
import { fileStore } from '@/files/store'

const canary = 'CANARY-Goma'
const exif = {
  IFD0: { Artist: canary, Copyright: canary, ImageDescription: canary },
  IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 40/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '29/1 13/1 0/1' },
}
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${canary}"/></rdf:RDF></x:xmpmeta>`

/** Noise over a gradient: harder to compress than most photographs. */
const photograph = async (width: number, height: number): Promise<Buffer> => {
  const pixels = Buffer.alloc(width * height * 3)
  let seed = 7
  for (let index = 0; index < pixels.length; index += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    pixels[index] = ((index / pixels.length) * 200 + (seed % 56)) & 255
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).png().toBuffer()
}

const formatOf = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif' } as const

const upload = async (type: ImageType): Promise<Buffer> =>
  sharp(await photograph(120, 80)).withExif(exif).withXmp(xmp).withMetadata({ orientation: 6 }).keepIccProfile().withIccProfile('p3').toFormat(formatOf[type]).toBuffer()

describe('scrubbing an image', () => {
  it.each(Object.keys(formatOf) as ImageType[])('keeps the picture of a %s and nothing about who took it where', async (type) => {
    const bytes = await upload(type)
    expect(bytes.includes(canary)).toBe(true)
    const scrubbed = await scrubImage({ bytes, type })
    if (!scrubbed.ok) throw new Error(scrubbed.refusal.key)
    const metadata = await sharp(scrubbed.value.bytes).metadata()
    expect(metadata).toMatchObject({ format: type === 'image/avif' ? 'heif' : formatOf[type], width: scrubbed.value.width, height: scrubbed.value.height })
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation ?? 1]).toEqual([undefined, undefined, undefined, undefined, 1])
    expect(scrubbed.value.bytes.includes('CANARY')).toBe(false)
  })

  it('turns a picture upright', async () => {
    const scrubbed = await scrubImage({ bytes: await upload('image/jpeg'), type: 'image/jpeg' })
    expect(scrubbed).toMatchObject({ ok: true, value: { width: 80, height: 120 } })
  })

  it('gives the same file for the same upload', async () => {
    const bytes = await upload('image/jpeg')
    expect(await scrubImage({ bytes, type: 'image/jpeg' })).toEqual(await scrubImage({ bytes, type: 'image/jpeg' }))
  })

  it('drops what is hidden behind the end of the picture', async () => {
    const bytes = Buffer.concat([await upload('image/png'), Buffer.from('<script>CANARY</script>')])
    const scrubbed = await scrubImage({ bytes, type: 'image/png' })
    expect(scrubbed.ok && scrubbed.value.bytes.includes('CANARY')).toBe(false)
  })

  it('refuses a picture that is cut off', async () => {
    const bytes = await sharp(await photograph(400, 400)).jpeg().toBuffer()
    expect(await scrubImage({ bytes: bytes.subarray(0, bytes.length / 2), type: 'image/jpeg' })).toMatchObject({ refusal: { key: 'file.broken' } })
  })

  it('refuses more than 50 million pixels however small the file', async () => {
    const bytes = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: '#fff' } }).png().toBuffer()
    expect(bytes.byteLength).toBeLessThan(400_000)
    expect(await scrubImage({ bytes, type: 'image/png' })).toEqual({ ok: false, refusal: { key: 'file.imagePixels', params: { limit: 50 } } })
  })

  it('never hands an SVG to a decoder', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    await expect(decodeImage(svg).png().toBuffer()).rejects.toThrow()
  })
})

describe('smaller pictures', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(variantFormats)('stay within the budget of a page even for a hard picture (%s)', async (format) => {
    const store = fileStore(folder)
    const sha256 = await store.put(await photograph(1600, 1000))
    for (const width of [400, 800] as const) {
      const bytes = await imageVariant({ store, variant: { sha256, width, format } })
      expect(bytes.byteLength).toBeLessThanOrEqual(variantBudgets[width])
      expect(await sharp(bytes).metadata()).toMatchObject({ width })
    }
  })

  it('are never blown up', async () => {
    const store = fileStore(folder)
    const sha256 = await store.put(await photograph(300, 200))
    expect(await sharp(await imageVariant({ store, variant: { sha256, width: 400, format: 'webp' } })).metadata()).toMatchObject({ width: 300 })
  })

  it('are made once, also when many ask at the same time', async () => {
    const store = fileStore(folder)
    const sha256 = await store.put(await photograph(500, 300))
    const variant = { sha256, width: 400, format: 'avif' } as const
    const all = await Promise.all(Array.from({ length: 12 }, () => imageVariant({ store, variant })))
    expect(new Set(all).size).toBe(1)
    expect(await readdir(store.derived(sha256))).toEqual(['400.avif'])
    expect(await imageVariant({ store, variant })).toEqual(all[0])
  })
})
