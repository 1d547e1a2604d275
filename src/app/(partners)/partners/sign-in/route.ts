import config from '@payload-config'
import { getPayload } from 'payload'

import { longestPassword } from '../../../../domain/password'
import { paced } from '../../../../accounts/pace'
import { networkHeader } from '../../../../domain/network'
import { respondMissing } from '../../../http/respond'
import { openSession } from '../../accounts'
import { goTo, passHeader, sessionHeader, typedHeader } from '../../cookies'
import { emailIn, languageIn, partnersPage, readForm } from '../../form'
import { localPath } from '../../localPath'
import { siteSecret } from '../../siteSecret'

/** Signs a partner in to the site. An unknown account and a wrong password answer alike, in the same time; whoever guesses waits longer and longer. */
export const POST = async (request: Request): Promise<Response> => {
  const form = await readForm(request)
  if (!form) return respondMissing()
  const page = partnersPage(languageIn(form))
  const email = emailIn(form)
  const next = localPath({ text: form.get('next'), otherwise: page })
  const payload = await getPayload({ config })
  const password = (form.get('password') ?? '').slice(0, longestPassword * 4)
  const attempt = { kind: 'partners', email, network: request.headers.get(networkHeader) ?? '' } as const
  const opened = await paced({ payload, attempt, browser: request.headers.get('user-agent') }, () => openSession({ payload, email, password }))
  if (opened === null || opened === 'busy') {
    return goTo({ path: `${page}?error=${opened ?? 'credentials'}${next === page ? '' : `&next=${encodeURIComponent(next)}`}`, cookies: [typedHeader({ email, page })] })
  }
  const secret = siteSecret()
  return goTo({ path: next, cookies: [await sessionHeader({ secret, ...opened }), await passHeader(secret)] })
}
