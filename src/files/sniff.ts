import { fileTypeFromBuffer } from 'file-type'
import { accepted, refused, type FileNotice, type Outcome } from './outcome'

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const
export const pdfType = 'application/pdf'

export type ImageType = (typeof imageTypes)[number]
export type UploadType = ImageType | typeof pdfType

const megabyte = 1024 * 1024
export const limits = {
  pdfMegabytes: 20,
  imageMegabytes: 10,
  heavyMegabytes: 2,
  /** What a reader on a 3G phone gets, in bits a second. */
  readersBitsPerSecond: 400_000,
}

const isImageType = (mime: string): mime is ImageType => (imageTypes as readonly string[]).includes(mime)

/** What these bytes are, by their content alone: one of the accepted types within its size limit, or the reason against it. */
export const sniff = async (bytes: Uint8Array): Promise<Outcome<UploadType>> => {
  if (bytes.byteLength === 0) return refused('file.empty')
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (mime === pdfType) return withinLimit({ type: pdfType, bytes, limit: limits.pdfMegabytes, key: 'file.pdfTooLarge' })
  if (isImageType(mime)) return withinLimit({ type: mime, bytes, limit: limits.imageMegabytes, key: 'file.imageTooLarge' })
  return refused('file.type')
}

/** The time in minutes a reader at 400 kbit/s waits for that many bytes, rounded up. */
export const minutesFor = (bytes: number): number => Math.ceil((bytes * 8) / limits.readersBitsPerSecond / 60)

/** What to tell who uploads: a file over 2 MB is accepted, with the minutes it costs its readers. */
export const warningsFor = (bytes: number): FileNotice[] =>
  bytes > limits.heavyMegabytes * megabyte
    ? [{ key: 'file.heavy', params: { megabytes: inMegabytes(bytes), minutes: minutesFor(bytes) } }]
    : []

type Limited = { type: UploadType; bytes: Uint8Array; limit: number; key: 'file.pdfTooLarge' | 'file.imageTooLarge' }

const withinLimit = ({ type, bytes, limit, key }: Limited): Outcome<UploadType> =>
  bytes.byteLength <= limit * megabyte ? accepted(type) : refused(key, { limit, megabytes: inMegabytes(bytes.byteLength) })

/** Rounded up, so that a file just over a limit never reads as exactly the limit. */
const inMegabytes = (bytes: number): number => Math.ceil((bytes / megabyte) * 10) / 10
