import config from '@payload-config'
import { getPayload } from 'payload'

import { liveAccount } from '../../accounts'
import { clearingHeaders, goTo, passHeader } from '../../cookies'
import { localPath } from '../../localPath'
import { sessionIn } from '../../sessionIn'
import { siteSecret } from '../../siteSecret'

/** A new pass while the session lives, then on to where the reader was going; without a session, as one of the public. */
export const GET = async (request: Request): Promise<Response> => {
  const path = localPath({ text: new URL(request.url).searchParams.get('next'), otherwise: '/' })
  const payload = await getPayload({ config })
  const session = await sessionIn({ request, secret: siteSecret() })
  const lives = session !== null && (await liveAccount({ payload, ...session })) !== null
  // Both cookies go: with the session's gone, nobody is sent here again.
  const answer = goTo({ path, cookies: lives ? [await passHeader(siteSecret())] : clearingHeaders() })
  answer.headers.set('Vary', 'Cookie')
  return answer
}
