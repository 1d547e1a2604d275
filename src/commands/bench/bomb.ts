import { deflateSync } from 'node:zlib'

import type { Payload } from 'payload'

import { unpackedLimit } from '../../files/pdfStreams'
import { fileNotices } from '../../i18n/fileNotices'
import { report, rounds } from './measure'
import { signedIn } from './officer'

/** How long an officer waits until a PDF of 400 MB in half a megabyte is refused. Anything else than a refusal for its density ends the measurement. */
export const aBomb = async ({ payload, url }: { payload: Payload; url: string }): Promise<void> => {
  const form = formWith(densePdf(deflateSync(Buffer.alloc(400 * 1024 * 1024))))
  const cookie = await signedIn({ payload, url })
  const reason = fileNotices.en['file.tooDense']({ limit: unpackedLimit / 1024 / 1024 })
  const times = await rounds(5, async () => {
    const answer = await fetch(`${url}/api/documents?locale=en&depth=0`, { method: 'POST', headers: { cookie, origin: url, 'accept-language': 'en' }, body: form })
    const told = await answer.text()
    if (answer.status !== 400 || !told.includes(reason)) throw new Error(`the bomb was not refused as one: ${answer.status}`)
  })
  report('400 MB in a PDF refused', times)
}

/** A PDF without its table of objects, which readers of PDFs make again for themselves. */
const densePdf = (data: Buffer): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << /XObject << /Im 4 0 R >> >> >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const bomb = `4 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Filter /FlateDecode /Length ${data.byteLength} >>\nstream\n`
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${objects}${bomb}`), data, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n')])
}

const formWith = (pdf: Buffer): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Dense', downloadName: 'Dense', fileLanguage: 'en' }))
  form.set('file', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), 'dense.pdf')
  return form
}
