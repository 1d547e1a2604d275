import type { Subject } from '../domain/edition'
import type { FileVersion } from '../domain/reading'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'
import { isScope } from './rows'

/** The published versions of one language's file, by what they contain; bytes that came back have their newest number. */
export type FileVersions = Record<string, number>

export const fileVersionsOf = async (run: Run, scope: { subject: Subject; language: Language }): Promise<FileVersions> => {
  const rows = await run<{ sha256: string; number: number }>(sql`select sha256, max(number)::int as number from published.files where ${isScope(scope)} group by sha256`)
  return Object.fromEntries(rows.map(({ sha256, number }) => [sha256, number]))
}

/** Every published version of one language's file, newest first, whether readers may have it now or not. */
export const publishedFiles = async (run: Run, scope: { subject: Subject; language: Language }): Promise<FileVersion[]> => {
  const rows = await run<FileVersion & { bytes: string | number; publishedAt: string | Date | null }>(sql`select number, sha256, name, bytes, pages, file_language as "fileLanguage", published_at as "publishedAt",
    number = max(number) over () as "isLatest" from published.files where ${isScope(scope)} order by number desc limit 200`)
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes), publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt).toISOString() }))
}
