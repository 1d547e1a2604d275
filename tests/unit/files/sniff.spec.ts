import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { minutesFor, sniff, warningsFor } from '@/files/sniff'

const megabyte = 1024 * 1024
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const picture = { create: { width: 8, height: 8, channels: 3, background: '#0a5' } } as const
/** A valid start, padded to a size. */
const padded = (start: Uint8Array, size: number): Uint8Array => Buffer.concat([start, Buffer.alloc(size - start.byteLength)])

describe('what an upload is', () => {
  it.each([
    ['image/jpeg', () => sharp(picture).jpeg().toBuffer()],
    ['image/png', () => sharp(picture).png().toBuffer()],
    ['image/webp', () => sharp(picture).webp().toBuffer()],
    ['image/avif', () => sharp(picture).avif().toBuffer()],
    ['application/pdf', () => Promise.resolve(text('%PDF-1.7\n'))],
  ])('is read from its bytes: %s', async (type, make) => {
    expect(await sniff(await make())).toEqual({ ok: true, value: type })
  })

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['an XML file', '<?xml version="1.0"?><a/>'],
    ['an HTML page', '<!doctype html><script>1</script>'],
    ['plain text', 'hello'],
    ['an HTML page with a PDF inside', '<html>%PDF-1.7'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;'],
  ])('is refused when it is %s', async (_, content) => {
    expect(await sniff(text(content))).toEqual({ ok: false, refusal: { key: 'file.type', params: {} } })
  })

  it('is refused when it is empty', async () => {
    expect(await sniff(new Uint8Array())).toMatchObject({ refusal: { key: 'file.empty' } })
  })

  it('is refused one byte over the limit of its kind, with both sizes', async () => {
    const png = await sharp(picture).png().toBuffer()
    expect(await sniff(padded(png, 10 * megabyte))).toMatchObject({ ok: true })
    expect(await sniff(padded(png, 10 * megabyte + 1))).toEqual({ ok: false, refusal: { key: 'file.imageTooLarge', params: { limit: 10, megabytes: 10.1 } } })
    expect(await sniff(padded(text('%PDF-1.7\n'), 20 * megabyte))).toMatchObject({ ok: true })
    expect(await sniff(padded(text('%PDF-1.7\n'), 20 * megabyte + 1))).toMatchObject({ refusal: { key: 'file.pdfTooLarge', params: { limit: 20 } } })
  })
})

describe('the weight of an upload', () => {
  it('warns above 2 MB, with the minutes at 400 kbit/s', () => {
    expect(warningsFor(2 * megabyte)).toEqual([])
    expect(warningsFor(3 * megabyte)).toEqual([{ key: 'file.heavy', params: { megabytes: 3, minutes: 2 } }])
    expect(minutesFor(6_000_000)).toBe(2)
  })
})
