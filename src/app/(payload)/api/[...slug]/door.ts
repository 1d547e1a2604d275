import config from '@payload-config'
import { getPayload } from 'payload'

import { isOthersPage, mayEnterApi } from '@/access/apiDoor'
import { staffOf } from '@/access/staff'
import { canonicalId } from '@/domain/ids'
import { openedByHeader } from '@/domain/openedBy'

import { withFittingBody } from './bodies'
import { forgotPassword } from './forgotPassword'
import { withPlainQuestion } from './question'
import { refusedIn } from './refused'
import { slowedDown } from './staffSignIn'
import { isThere } from './whatIsThere'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const notThere = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404, headers: { 'Cache-Control': 'no-store' } })

/** One answer for whatever is not for this person, whether it exists or not. */
export const behindDoor = (handler: Handler): Handler => async (request, context) => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers, canSetHeaders: false })
  const { slug: asked = [] } = await context.params
  const slug = asked.map((segment) => canonicalId(segment) ?? segment)
  const isOverridden = request.headers.has('x-payload-http-method-override') || request.headers.has('x-http-method-override')
  const knock = { person: staffOf({ user }), method: request.method, segments: slug, isOverridden }
  const isLetIn = mayEnterApi(knock)
  if (!isLetIn || !(await isThere({ payload, segments: slug }))) return notThere()
  if (isOthersPage({ ...knock, openedBy: request.headers.get(openedByHeader) })) return refusedIn({ request, key: 'operation.otherPersonsPage', status: 403 })
  // One spelling of an id from here on: rules that compare ids, such as "not one's own account", must not be passed by another one.
  const spelt = { params: Promise.resolve({ slug }) }
  const call = `${request.method} ${slug.join('/')}`
  if (call === 'POST users/login') return slowedDown(handler)(request, spelt)
  if (call === 'POST users/forgot-password') return forgotPassword(request)
  const question = await withPlainQuestion(request)
  if (question instanceof Response) return question
  const fitting = await withFittingBody({ request: question, segments: slug })
  return fitting instanceof Response ? fitting : handler(fitting, spelt)
}
