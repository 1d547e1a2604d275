import config from '@payload-config'
import { getPayload } from 'payload'

import { changeOwnPassword } from '../../../../accounts/ownPassword'
import { paced } from '../../../../accounts/pace'
import { passwordRefusal } from '../../../../accounts/passwordRule'
import { networkHeader } from '../../../../domain/network'
import { respondMissing } from '../../../http/respond'
import { liveAccount, openSession } from '../../accounts'
import { clearingHeaders, goTo, passHeader, sessionHeader } from '../../cookies'
import { languageIn, partnersPage, readForm } from '../../form'
import { sessionIn } from '../../sessionIn'
import { siteSecret } from '../../siteSecret'

/** Changes a partner's own password: the current one is asked, and every other session ends. */
export const POST = async (request: Request): Promise<Response> => {
  const form = await readForm(request)
  if (!form) return respondMissing()
  const payload = await getPayload({ config })
  const page = partnersPage(languageIn(form))
  const asking = await sessionIn({ request, secret: siteSecret() })
  const account = asking && (await liveAccount({ payload, ...asking }))
  if (asking === null || account === null) return goTo({ path: page, cookies: clearingHeaders() })
  const { email, name } = account
  const password = form.get('password') ?? ''
  const refusal = await passwordRefusal({ password, email, name })
  if (refusal !== null) return goTo({ path: `${page}?password=${refusal.key.slice('field.'.length)}`, cookies: [] })
  const attempt = { kind: 'partners', email, network: request.headers.get(networkHeader) ?? '' } as const
  const opened = await paced({ payload, attempt, browser: request.headers.get('user-agent') }, () => openSession({ payload, email, password: form.get('current') ?? '' }))
  if (opened === null || opened === 'busy') return goTo({ path: `${page}?password=${opened ?? 'wrong'}`, cookies: [] })
  const isChanged = await changeOwnPassword({ payload, kind: 'partners', account: opened.account, asking: asking.session, staying: opened.session, checked: opened.checked, password })
  if (!isChanged) return goTo({ path: `${page}?password=wrong`, cookies: [] })
  const secret = siteSecret()
  return goTo({ path: `${page}?done=changed`, cookies: [await sessionHeader({ secret, ...opened }), await passHeader(secret)] })
}
