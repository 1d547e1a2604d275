import { readFile } from 'node:fs/promises'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
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
  subtitle: string
  /** What a reader must know before trusting the text, on the cover. */
  notice?: string
  /** One line at the foot of the cover: which edition this is. */
  edition: string
  sections: { heading: string; blocks: TypesetBlock[] }[]
  /** Where the text comes from, at the end. */
  sourceNote: string
}

/**
 * An accessible, tagged A4 PDF (PDF/UA-1) of this text. The fonts are the compiler's own (Libertinus Serif) and it holds no date, so it comes out the same
 * on every day, also on a machine without fonts. Texts are set as they are: their typography is the writer's. Throws when it cannot be set.
 */
export const typeset = async (document: TypesetDocument): Promise<Buffer> => {
  const template = await readFile(new URL('./templates/document.typ', import.meta.url), 'utf8')
  const source = { mainFileContent: template, inputs: { model: JSON.stringify(modelOf(document)) } }
  const compiler = NodeCompiler.create({})
  const compiled = compiler.compile(source)
  const { result } = compiled
  if (result === null) throw new Error(`cannot typeset "${document.title}": ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  return compiler.pdf(result, { pdfStandard: 'ua-1' })
}

const modelOf = (document: TypesetDocument): Record<string, unknown> => ({ ...document, notice: document.notice ?? null, words: typesetWords[document.language] })
