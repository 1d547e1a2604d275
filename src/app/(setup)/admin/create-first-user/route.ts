import config from '@payload-config'
import { getPayload } from 'payload'

import { setupPage } from '../../../../setup/page'
import { languageOf, languageVary } from '../../../http/languageOf'

/** Where Payload leads every visitor of the admin while there is no account: says so, and where the way in is. Afterwards it leads to the sign-in page. */
export const GET = async (request: Request): Promise<Response> => {
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return new Response(null, { status: 307, headers: { Location: '/admin/login', 'Cache-Control': 'no-store' } })
  const html = setupPage({ page: { kind: 'nobody' }, first: languageOf(request) })
  return new Response(html, { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: languageVary } })
}
