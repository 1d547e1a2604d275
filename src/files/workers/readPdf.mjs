import { parentPort, workerData } from 'node:worker_threads'
import { extractText, getDocumentProxy, renderPageAsImage } from 'unpdf'

/** pdf.js draws glyphs with it, and Node 20 lacks it. */
ArrayBuffer.prototype.transferToFixedLength ??= function transferToFixedLength(length = this.byteLength) {
  const copy = new ArrayBuffer(length)
  new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy
}

const { bytes, want, width } = workerData
const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, enableXfa: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 })
const text = async () => (await extractText(pdf, { mergePages: false })).text
const cover = () => renderPageAsImage(pdf, 1, { canvasImport: () => import('@napi-rs/canvas'), width })
parentPort.postMessage(want === 'text' ? await text() : new Uint8Array(await cover()))
