import config from '@payload-config'
import { getPayload } from 'payload'

import { sessionIn } from '../../sessionIn'
import { respondMissing } from '../../../http/respond'
import { closeSession } from '../../accounts'
import { clearingHeaders, goTo } from '../../cookies'
import { languageIn, partnersPage, readForm } from '../../form'
import { siteSecret } from '../../siteSecret'

/** Ends this session; the pass that is out already ends within its quarter of an hour. */
export const POST = async (request: Request): Promise<Response> => {
  const form = await readForm(request)
  if (!form) return respondMissing()
  const payload = await getPayload({ config })
  const session = await sessionIn({ request, secret: siteSecret() })
  if (session) await closeSession({ payload, ...session })
  return goTo({ path: partnersPage(languageIn(form)), cookies: clearingHeaders() })
}
