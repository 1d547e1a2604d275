import config from '@payload-config'
import { getPayload } from 'payload'

import { endSession } from '../../../../accounts/sessions'
import { sessionIn } from '../../sessionIn'
import { respondMissing } from '../../../http/respond'
import { clearingHeaders, goTo } from '../../cookies'
import { languageIn, partnersPage, readForm } from '../../form'
import { siteSecret } from '../../siteSecret'

/** Ends this session; the pass that is out already ends within its quarter of an hour. */
export const POST = async (request: Request): Promise<Response> => {
  const form = await readForm(request)
  if (!form) return respondMissing()
  const payload = await getPayload({ config })
  const session = await sessionIn({ request, secret: siteSecret() })
  if (session) await endSession({ payload, kind: 'partners', ...session })
  return goTo({ path: partnersPage(languageIn(form)), cookies: clearingHeaders() })
}
