import { readFile } from 'node:fs/promises'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { renderSVG } from 'uqr'
import type { Language } from '@/i18n/languages'
import { typesetWords } from '@/i18n/typesetWords'

export type TypesetBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[]; ordered?: boolean }
  | { kind: 'quote'; text: string; source?: string }
  | { kind: 'nested'; heading: string; blocks: TypesetBlock[] }

export type TypesetDocument = {
  language: Language
  title: string
  /** With the name of the programme, for where the title stands alone: in a window, at the head of a page, as the name of the file. */
  fullTitle: string
  subtitle: string
  /** What a reader must know before trusting the text, on the cover. */
  notice?: string
  /** One line at the foot of the cover: which edition this is. */
  edition: string
  sections: { heading: string; blocks: TypesetBlock[] }[]
  /** Where the text comes from, at the end. */
  sourceNote: string
}

/** Who stands behind the file and where it stays, at the foot of its cover. Without a publisher, a licence or a link that holds, null. */
export type Imprint = { publisher: string | null; licence: string | null; permanentLink: string | null }

/**
 * An accessible, tagged A4 PDF (PDF/UA-1) of this text. The fonts are the compiler's own (Libertinus Serif) and it holds no date, so it comes out the same
 * on every day, also on a machine without fonts. Texts are set as they are: their typography is the writer's. Throws when it cannot be set.
 */
export const typeset = async (document: TypesetDocument, imprint: Imprint): Promise<Buffer> => {
  const template = await readFile(new URL('./templates/document.typ', import.meta.url), 'utf8')
  const model = { ...modelOf(document), imprint: imprintIn({ language: document.language, imprint }) }
  const compiler = NodeCompiler.create({})
  const set = (spacing: number): NodeTypstDocument => compile({ compiler, title: document.title, source: { mainFileContent: template, inputs: { model: JSON.stringify({ ...model, spacing }) } } })
  return compiler.pdf(balanced({ compiler, set }), { pdfStandard: 'ua-1' })
}

type Source = { mainFileContent: string; inputs: Record<string, string> }

const compile = ({ compiler, title, source }: { compiler: NodeCompiler; title: string; source: Source }): NodeTypstDocument => {
  const compiled = compiler.compile(source)
  const { result } = compiled
  if (result === null) throw new Error(`cannot typeset "${title}": ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  return result
}

/** How close lines and paragraphs stand, the usual first: from a page break that falls badly, a few hundredths lead away. */
const spacings = [1, 0.95, 0.9, 0.85, 1.05, 1.1, 1.15]
/** In points from the top: less than this is a page of a few lines. */
const leastOnLastPage = 250

/** Set so that the last page holds more than a few lines; as usual where no spacing leads to that. */
const balanced = ({ compiler, set }: { compiler: NodeCompiler; set: (spacing: number) => NodeTypstDocument }): NodeTypstDocument => {
  for (const spacing of spacings) {
    const result = set(spacing)
    const [end] = compiler.query(result, { selector: '<end>', field: 'value' }) as { y: number }[]
    if (end && end.y >= leastOnLastPage) return result
  }
  return set(1)
}

const modelOf = (document: TypesetDocument): Record<string, unknown> => ({ ...document, notice: document.notice ?? null, words: typesetWords[document.language] })

const imprintIn = ({ language, imprint: { publisher, licence, permanentLink } }: { language: Language; imprint: Imprint }): Record<string, unknown> => {
  const words = typesetWords[language]
  return {
    lines: [...(publisher === null ? [] : [words.publisher(publisher)]), words.licence(licence ?? (publisher === null ? words.noLicenceOfEditors : words.noLicence))],
    permanentLink,
    // Drawn, not painted: sharp at any size. Read even where a fold or a stain hides some of it (level M).
    qrCode: permanentLink === null ? null : renderSVG(permanentLink, { ecc: 'M', border: 0, whiteColor: 'none' }),
  }
}
