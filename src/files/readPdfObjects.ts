import { accepted, refused, type Outcome } from './outcome'
import { trailerOf, type PdfFile, type PdfObjects } from './pdfObjects'
import { isPhoto } from './pdfPictures'
import { unpackedLimit, unpacksWithin } from './pdfStreams'
import { inTime, runQpdf } from './qpdf'

/** Every object of a PDF; of its streams, only pictures and metadata come with their data. Refuses what is encrypted or broken. */
export const readPdfObjects = async (bytes: Uint8Array): Promise<Outcome<PdfFile>> => {
  // Before qpdf unpacks anything: a few hundred KB can be made to unpack to more than there is memory.
  if (!(await unpacksWithin(bytes))) return refused('file.tooDense', { limit: unpackedLimit / 1024 / 1024 })
  const { code, messages, isOver } = await runQpdf({ files: { '/in.pdf': bytes }, args: ['--check', '/in.pdf'], output: null })
  if (isOver) return refused('file.tooCostly')
  if (/invalid password|encrypt/i.test(messages)) return refused('file.encrypted')
  // qpdf repairs what it can; what it had to rebuild may have lost pages.
  if (code === 2 || /damaged|reconstruct|can't find|unable to find/i.test(messages)) return refused('file.broken')
  const file = await objectsOf(bytes)
  if (file === null) return refused('file.broken')
  if ('/Encrypt' in trailerOf(file.qpdf[1])) return refused('file.encrypted')
  return accepted(await withData({ bytes, file }))
}

/** The objects alone, however heavy the streams are. Null when qpdf cannot read the file. */
export const objectsOf = async (bytes: Uint8Array): Promise<PdfFile | null> => toJson({ bytes, args: ['--json-stream-data=none'] })

const withData = async ({ bytes, file }: { bytes: Uint8Array; file: PdfFile }): Promise<PdfFile> => {
  const [head, objects] = file.qpdf
  const wanted = numbersWithData(objects)
  if (wanted.length === 0) return file
  const read = await toJson({ bytes, args: ['--json-stream-data=inline', ...wanted.map((number) => `--json-object=${number}`)] })
  return { ...file, qpdf: [head, { ...objects, ...read?.qpdf[1] }] }
}

const numbersWithData = (objects: PdfObjects): string[] =>
  Object.entries(objects).flatMap(([name, object]) => {
    const isWanted = 'stream' in object && (isPhoto(object.stream) || object.stream.dict['/Subtype'] === '/XML')
    const [, number, generation] = /^obj:(\d+) (\d+) R$/.exec(name) ?? []
    return isWanted && number && generation ? [`${number},${generation}`] : []
  })

const toJson = async ({ bytes, args }: { bytes: Uint8Array; args: string[] }): Promise<PdfFile | null> => {
  const json = inTime(await runQpdf({ files: { '/in.pdf': bytes }, args: ['--json-output', ...args, '/in.pdf', '/out.json'], output: '/out.json' }))
  return json.bytes && (JSON.parse(json.bytes.toString()) as PdfFile)
}
