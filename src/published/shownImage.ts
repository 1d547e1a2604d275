import type { Audience } from '../domain/content'
import { read } from './read'

/** The image of these contents while a live, exposed document of any language shows it; else null. */
export const shownImage = async ({ audience, sha256 }: { audience: Audience; sha256: string }): Promise<{ mimeType: string; width: number; height: number } | null> => {
  const [row] = await read<{ mime_type: string; width: number; height: number }>({
    audience,
    sql: 'select mime_type, width, height from reading.images where sha256 = $1 limit 1',
    values: [sha256],
  })
  return row ? { mimeType: row.mime_type, width: row.width, height: row.height } : null
}
