import config from '@payload-config'
import { getPayload } from 'payload'

import { askForReset } from '../../../../accounts/askForReset'
import { networkHeader } from '../../../../domain/network'
import { respondMissing } from '../../../http/respond'
import { goTo } from '../../cookies'
import { emailIn, languageIn, partnersPage, readForm } from '../../form'

/** Sends a link to a new password to whoever has an account; every address gets the same answer, before anything is looked up. */
export const POST = async (request: Request): Promise<Response> => {
  const form = await readForm(request)
  if (!form) return respondMissing()
  const language = languageIn(form)
  askForReset({ payload: await getPayload({ config }), kind: 'partners', email: emailIn(form), language, network: request.headers.get(networkHeader) ?? '' })
  return goTo({ path: `${partnersPage(language)}?done=asked`, cookies: [] })
}
