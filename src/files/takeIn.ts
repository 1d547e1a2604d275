import { accepted, refused, type FileNotice, type Outcome } from './outcome'
import { pdfText, textWarnings } from './pdfText'
import { scrubImage, type ScrubbedImage } from './scrubImage'
import { scrubPdf, type ScrubbedPdf } from './scrubPdf'
import { pdfType, sniff, warningsFor } from './sniff'

type Taken<T> = { file: T; warnings: FileNotice[] }
export type TakenPdf = ScrubbedPdf & { text: string[] }

/** An uploaded image as it may be kept, with what its uploader should know; or the reason why not. A PDF is refused here. */
export const takeInImage = async (bytes: Uint8Array): Promise<Outcome<Taken<ScrubbedImage>>> => {
  const type = await sniff(bytes)
  if (!type.ok) return type
  if (type.value === pdfType) return refused('file.type')
  const image = await scrubImage({ bytes, type: type.value })
  return image.ok ? accepted({ file: image.value, warnings: warningsFor(image.value.bytes.byteLength) }) : image
}

/** An uploaded PDF as it may be kept, with its text by page; or the reason why not. An image is refused here. */
export const takeInPdf = async (upload: { bytes: Uint8Array; title?: string }): Promise<Outcome<Taken<TakenPdf>>> => {
  const type = await sniff(upload.bytes)
  if (!type.ok) return type
  if (type.value !== pdfType) return refused('file.type')
  const pdf = await scrubPdf(upload)
  if (!pdf.ok) return pdf
  const text = await pdfText(pdf.value.bytes)
  if (!text.ok) return text
  return accepted({ file: { ...pdf.value, text: text.value }, warnings: [...warningsFor(pdf.value.bytes.byteLength), ...textWarnings(text.value)] })
}
