import { join } from 'node:path'
import { decodeImage } from './imageDecoder'
import { inWorker } from './inWorker'
import { keptOrMade } from './keptOrMade'
import { accepted, refused, type Outcome } from './outcome'
import type { FileStore } from './store'

/** In CSS pixels, shown at half its width on dense screens. */
export type Cover = { bytes: Buffer; mimeType: 'image/webp'; width: number; height: number }

const width = 360
const heightLimit = 720
/** A listing shows a dozen covers: each at most this many bytes. */
export const coverBudget = 15_000

/** The first page of a PDF as a small picture. */
export const coverOf = async (pdf: Uint8Array): Promise<Outcome<Cover>> => {
  const { answer } = await inWorker<Uint8Array>({ script: 'readPdf.mjs', data: { bytes: Uint8Array.from(pdf), want: 'cover', width: width * 2 } })
  if (answer === null) return refused('file.broken')
  let cover = await encode({ page: answer, quality: 82 })
  for (const quality of [70, 55, 40, 25]) {
    if (cover.bytes.byteLength <= coverBudget) break
    cover = await encode({ page: answer, quality })
  }
  return accepted(cover)
}

/** The cover of a stored PDF, made when first asked for and kept. Throws when the store has no such PDF: what is stored was read before. */
export const storedCover = ({ store, sha256 }: { store: FileStore; sha256: string }): Promise<Buffer> =>
  keptOrMade({
    path: join(store.derived(sha256), 'cover.webp'),
    make: async () => {
      const cover = await coverOf(await store.read(sha256))
      if (!cover.ok) throw new Error(`no cover can be drawn of ${sha256}`)
      return cover.value.bytes
    },
  })

const encode = async ({ page, quality }: { page: Uint8Array; quality: number }): Promise<Cover> => {
  const resized = decodeImage(page).flatten({ background: '#fff' }).resize({ width, height: heightLimit, fit: 'inside' })
  const { data, info } = await resized.webp({ quality, effort: 6, smartSubsample: true }).toBuffer({ resolveWithObject: true })
  return { bytes: data, mimeType: 'image/webp', width: info.width, height: info.height }
}
