import { isDictionary, isReference, resolveValue, rootOf, trailerOf, type PdfObjects } from './pdfObjects'

/** What a scrubbed PDF says about itself, in our words: its title, its language, whether it claims to be accessible (PDF/UA-1), and, of our own making, who publishes it. */
export type PdfClaims = { title: string; language: string | null; isUniversal: boolean; publisher?: string | undefined }

/** Gives a scrubbed document its title: readers' software shows it instead of the file name, screen readers say it first. */
export const withTitle = ({ objects, claims }: { objects: PdfObjects; claims: PdfClaims }): PdfObjects => {
  const trailer = trailerOf(objects)
  const root = trailer['/Root']
  if (!isReference(root)) return objects
  const catalog = rootOf(objects)
  const preferences = resolveValue({ value: catalog['/ViewerPreferences'], objects })
  const [info, metadata] = freeNumbers(objects)
  return {
    ...objects,
    [`obj:${root}`]: {
      value: {
        ...catalog,
        '/Metadata': metadata,
        '/ViewerPreferences': { ...(isDictionary(preferences) ? preferences : {}), '/DisplayDocTitle': true },
      },
    },
    [`obj:${info}`]: { value: { '/Title': `u:${claims.title}` } },
    [`obj:${metadata}`]: { stream: { dict: { '/Type': '/Metadata', '/Subtype': '/XML' }, data: Buffer.from(packet(claims)).toString('base64') } },
    trailer: { value: { ...trailer, '/Info': info } },
  }
}

/** The only metadata a scrubbed PDF holds. */
export const packet = ({ title, language, isUniversal, publisher }: PdfClaims): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    language === null ? '' : `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    publisher === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(publisher)}</rdf:li></rdf:Seq></dc:creator><dc:publisher><rdf:Bag><rdf:li>${escaped(publisher)}</rdf:li></rdf:Bag></dc:publisher>`,
    isUniversal ? '<pdfuaid:part>1</pdfuaid:part>' : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('')

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const freeNumbers = (objects: PdfObjects): [string, string] => {
  const highest = Object.keys(objects).reduce((most, name) => Math.max(most, Number(/^obj:(\d+) /.exec(name)?.[1] ?? 0)), 0)
  return [`${highest + 1} 0 R`, `${highest + 2} 0 R`]
}
