import { dataStore } from '../../files/dataStore'
import { download } from '../../files/download'
import { isLanguage } from '../../i18n/languages'
import { audienceOf, renewalPath } from '../../published/audience'
import { findFile } from '../../published/files'
import { openToSites, respondMissing, withLength } from './respond'

/**
 * A published file, as a download unless `?inline` asks to show it. A version that was superseded says where the latest is.
 * What is hidden, shared with partners only or never was answers alike.
 */
export const fileRoute = async ({ request, code, language, number }: { request: Request; code: string; language: string; number?: number }): Promise<Response> => {
  if (!isLanguage(language)) return respondMissing()
  const cookies = request.headers.get('cookie')
  const asked = { code, ...(number !== undefined && { number }) }
  const inPublic = await findFile({ reader: { language, audience: 'public' }, ...asked })
  const audience = await audienceOf(cookies)
  const file = inPublic ?? (audience === 'partners' ? await findFile({ reader: { language, audience }, ...asked }) : null)
  if (!file) return missing(request)
  const disposition = new URL(request.url).searchParams.has('inline') ? 'inline' : 'attachment'
  const response = await download({ request, store: dataStore(), sha256: file.sha256, mimeType: 'application/pdf', name: file.name, disposition, isPublic: inPublic !== null })
  if (!response) return respondMissing()
  response.headers.set('Content-Language', file.fileLanguage)
  for (const [name, value] of Object.entries(inPublic ? openToSites : { Vary: 'Cookie' })) response.headers.set(name, value)
  if (!file.isLatest) response.headers.set('Link', `</d/${code}/${language}>; rel="latest-version"`)
  return withLength(response)
}

/** A partner whose pass has run out is sent for a new one, whether or not there is a file; everyone else gets the one answer. */
const missing = async (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  const renewal = await renewalPath({ cookies: request.headers.get('cookie'), path: pathname + search })
  return renewal === null ? respondMissing() : new Response(null, { status: 303, headers: { Location: renewal, 'Cache-Control': 'no-store', Vary: 'Cookie' } })
}
