import { inWorker } from './inWorker'
import { accepted, refused, type FileNotice, type Outcome } from './outcome'

/** The text of each page in reading order, white space collapsed: one entry a page, empty where a page has none. Nothing in the PDF is run. */
export const pdfText = async (bytes: Uint8Array): Promise<Outcome<string[]>> => {
  const { answer } = await inWorker<string[]>({ script: 'readPdf.mjs', data: { bytes: Uint8Array.from(bytes), want: 'text' } })
  return answer === null ? refused('file.broken') : accepted(answer.map((text) => text.replace(/\s+/g, ' ').trim()))
}

/** A PDF without any text is most likely a scan: accepted, but search and screen readers cannot read it. */
export const textWarnings = (pages: string[]): FileNotice[] =>
  pages.every((text) => text === '') ? [{ key: 'file.noText', params: {} }] : []
