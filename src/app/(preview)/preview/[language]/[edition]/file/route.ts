import { respondMissing, withLength } from '@/app/http/respond'
import type { FileReference } from '@/domain/content'
import { dataStore } from '@/files/dataStore'
import { download } from '@/files/download'

import { previewVisit } from '../../../../previewVisit'

type Context = { params: Promise<{ language: string; edition: string }> }

/** The file that an edition would publish, for staff alone. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const found = await previewVisit({ headers: request.headers, ...(await params) })
  const file = (found?.edition.text as { file?: FileReference } | undefined)?.file
  const answer = file && (await download({ request, store: dataStore(), sha256: file.sha256, mimeType: 'application/pdf', name: file.name, disposition: 'attachment', isPublic: false }))
  return answer ? withLength(answer) : respondMissing()
}
