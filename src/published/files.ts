import type { Audience } from '../domain/content'
import type { FileVersion, Reader } from '../domain/reading'
import type { Language } from '../i18n/languages'
import { read } from './read'

type Row = {
  language: Language; number: number; sha256: string; name: string; bytes: string; pages: number
  file_language: string; published_at: Date | null; is_latest: boolean; collection: string; document: string
}
const columns = 'collection, document, language, number, sha256, name, bytes, pages, file_language, published_at, is_latest'

/** Every published file of a document in the reader's language, newest first. */
export const fileVersions = async ({ reader, document }: { reader: Reader; document: string }): Promise<FileVersion[]> =>
  (await versionsOf({ reader, documents: [document] })).get(document) ?? []

/** The same of several documents, by document. */
export const versionsOf = async ({ reader, documents }: { reader: Reader; documents: string[] }): Promise<Map<string, FileVersion[]>> => {
  const rows = await read<Row>({
    audience: reader.audience,
    sql: `select ${columns} from reading.files where document = any($1) and language = $2 order by number desc`,
    values: [documents, reader.language],
  })
  return new Map(documents.map((document) => [document, rows.filter((row) => row.document === document).map(toVersion)]))
}

/** Languages in which `/d/<code>` has a file for this audience. */
export const fileLanguages = async ({ audience, code }: { audience: Audience; code: string }): Promise<Language[]> => {
  if (!isCode(code)) return []
  const rows = await read<Pick<Row, 'language'>>({
    audience,
    sql: 'select language from reading.files where code = $1 and is_latest order by language',
    values: [code],
  })
  return rows.map(({ language }) => language)
}

/** The file at `/d/<code>/<language>`, or the one of a version; null when this audience has none there. */
export const findFile = async ({ reader, code, number }: { reader: Reader; code: string; number?: number }): Promise<FileVersion | null> => {
  if (!isCode(code)) return null
  const [row] = await read<Row>({
    audience: reader.audience,
    sql: `select ${columns} from reading.files where code = $1 and language = $2 and ($3::int is null or number = $3) order by number desc limit 1`,
    values: [code, reader.language, number ?? null],
  })
  return row ? toVersion(row) : null
}

const isCode = (text: string): boolean => /^[\w-]{1,40}$/.test(text)

const toVersion = (row: Row): FileVersion => ({
  number: row.number,
  sha256: row.sha256,
  name: row.name,
  bytes: Number(row.bytes),
  pages: row.pages,
  fileLanguage: row.file_language,
  publishedAt: row.published_at?.toISOString() ?? null,
  isLatest: row.is_latest,
})
