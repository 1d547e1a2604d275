import config from '@payload-config'
import { getPayload } from 'payload'

import { mayEnterApi } from '@/access/apiDoor'
import { staffOf } from '@/access/staff'

import { slowedDown } from './staffSignIn'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const notThere = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404, headers: { 'Cache-Control': 'no-store' } })

/** One answer for whatever is not for this person, whether it exists or not. */
export const behindDoor = (handler: Handler): Handler => async (request, context) => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers, canSetHeaders: false })
  const { slug = [] } = await context.params
  const isOverridden = request.headers.has('x-payload-http-method-override') || request.headers.has('x-http-method-override')
  const isLetIn = mayEnterApi({ person: staffOf({ user }), method: request.method, segments: slug, isOverridden })
  if (!isLetIn) return notThere()
  const isSigningIn = request.method === 'POST' && slug.join('/') === 'users/login'
  return isSigningIn ? slowedDown(handler)(request, context) : handler(request, context)
}
