import { getDocumentProxy } from 'unpdf'

export type ReadLine = { text: string; y: number }
/** `over`: the lines of text over which a link lies. */
export type ReadPage = { lines: ReadLine[]; links: { url: string; over: string[] }[] }
export type ReadHeading = { title: string; level: number; page: number; y: number }
export type ReadPdf = { title: string; creators: string[]; publishers: string[]; showsTitle: boolean; language: string; headings: ReadHeading[]; pages: ReadPage[] }

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Proxy['getPage']>>
type Item = { str: string; transform: number[] }
type Bookmarks = Awaited<ReturnType<Proxy['getOutline']>>

/** Headers, footers and page numbers stand outside of this, in points from the lower edge. */
const body = { from: 70, to: 775 }

/** A PDF as a reader's program sees it (pdf.js): what it says about itself, its bookmarks, and the lines and links of each page, in the order of reading. */
export const openPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 })
  const { info, metadata } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string }; metadata: { get: (name: string) => unknown } | null }
  const preferences = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => pageOf(await pdf.getPage(index + 1))))
  return { title: info.Title ?? '', creators: listed(metadata?.get('dc:creator')), publishers: listed(metadata?.get('dc:publisher')), language: info.Language ?? '', showsTitle: preferences?.DisplayDocTitle === true, headings: await headingsOf(pdf, await pdf.getOutline()), pages }
}

const listed = (value: unknown): string[] => [value ?? []].flat().map(String)

/** The text of a page between its header and its footer. */
export const bodyOfPage = ({ lines }: ReadPage): ReadLine[] => lines.filter(({ text, y }) => text.trim() !== '' && y > body.from && y < body.to)

const pageOf = async (page: Page): Promise<ReadPage> => {
  const { items } = await page.getTextContent()
  const annotations = (await page.getAnnotations()) as { url?: string; rect: number[] }[]
  const lines = linesOf((items as (Item | { type: string })[]).filter((item): item is Item => 'str' in item))
  const linesAt = ([, bottom = 0, , top = 0]: number[]): string[] => lines.filter(({ y }) => y >= bottom - 1 && y <= top).map(({ text }) => text)
  return { lines, links: annotations.flatMap(({ url, rect }) => (url === undefined ? [] : [{ url, over: linesAt(rect) }])) }
}

const linesOf = (items: Item[]): ReadLine[] =>
  items.reduce<ReadLine[]>((lines, { str, transform }) => {
    const y = Math.round(transform[5] ?? 0)
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) <= 1) last.text += str
    else lines.push({ text: str, y })
    return lines
  }, [])

const headingsOf = async (pdf: Proxy, bookmarks: Bookmarks | null, level = 1): Promise<ReadHeading[]> => {
  const each = await Promise.all((bookmarks ?? []).map(async ({ title, dest, items }) => {
    const [page, , , y] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) as [Parameters<Proxy['getPageIndex']>[0], unknown, number, number]
    return [{ title, level, page: (await pdf.getPageIndex(page)) + 1, y }, ...(await headingsOf(pdf, items, level + 1))]
  }))
  return each.flat()
}
