import config from '@payload-config'
import { getPayload } from 'payload'

import { respondMissing } from '../../../http/respond'
import { hashInVain, openSession } from '../../accounts'
import { goTo, passHeader, sessionHeader } from '../../cookies'
import { languageIn, partnersPage, readForm } from '../../form'
import { isSameOrigin } from '../../isSameOrigin'
import { localPath } from '../../localPath'
import { siteSecret } from '../../siteSecret'
import { networkOf, throttle } from '@/access/throttle'

const guesses = throttle()

/** Signs a partner in to the site. An unknown account, a wrong password and too many tries answer alike. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request)) return respondMissing()
  const form = await readForm(request)
  if (!form) return respondMissing()
  const page = partnersPage(languageIn(form))
  const attempt = { email: (form.get('email') ?? '').trim().toLowerCase().slice(0, 254), network: networkOf(request) }
  const next = localPath({ text: form.get('next'), otherwise: page })
  const payload = await getPayload({ config })
  const password = (form.get('password') ?? '').slice(0, 1000)
  const opened = guesses.isTooMuch(attempt) ? await hashInVain(password) : await openSession({ payload, email: attempt.email, password })
  if (!opened) {
    guesses.fail(attempt)
    return goTo({ path: `${page}?error=credentials${next === page ? '' : `&next=${encodeURIComponent(next)}`}`, cookies: [] })
  }
  const secret = siteSecret()
  return goTo({ path: next, cookies: [await sessionHeader({ secret, ...opened }), await passHeader(secret)] })
}
