import { isUpload } from './content'

/** A file that a text names, by content, and the field that names it. */
export type NamedFile = { sha256: string; field: string }

/** Every file that a text and its shared values name, each once per field: images, covers and PDFs. */
export const namedFilesIn = (values: Record<string, unknown>): NamedFile[] =>
  Object.entries(values).flatMap(([field, value]) => [...new Set(digestsIn(value))].map((sha256) => ({ sha256, field })))

const digestsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(digestsIn)
  if (value === null || typeof value !== 'object') return []
  const { collection, sha256 } = value as { collection?: unknown; sha256?: unknown }
  const own = typeof collection === 'string' && isUpload(collection) && typeof sha256 === 'string' ? [sha256] : []
  return [...own, ...Object.values(value).flatMap(digestsIn)]
}
