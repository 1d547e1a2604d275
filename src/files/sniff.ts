import { fileTypeFromBuffer } from 'file-type'

import { imageTypes, inMegabytes, pdfType, uploadRefusal, type UploadType } from '../domain/uploads'
import { accepted, type FileNotice, type Outcome } from './outcome'

const every: readonly UploadType[] = [...imageTypes, pdfType]
const heavyMegabytes = 2
/** What a reader on a 3G phone gets, in bits a second. */
const readersBitsPerSecond = 400_000

/** What these bytes are, by their content alone: one of the accepted types within its size limit, or the reason against it. */
export const sniff = async (bytes: Uint8Array): Promise<Outcome<UploadType>> => {
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const refusal = uploadRefusal({ type, bytes: bytes.byteLength, accepted: every })
  return refusal ? { ok: false, refusal } : accepted(type as UploadType)
}

/** The time in minutes a reader at 400 kbit/s waits for that many bytes, rounded up. */
export const minutesFor = (bytes: number): number => Math.ceil((bytes * 8) / readersBitsPerSecond / 60)

/** What to tell who uploads: a file over 2 MB is accepted, with the minutes it costs its readers. */
export const warningsFor = (bytes: number): FileNotice[] =>
  bytes > heavyMegabytes * 1024 * 1024
    ? [{ key: 'file.heavy', params: { megabytes: inMegabytes(bytes), minutes: minutesFor(bytes) } }]
    : []
