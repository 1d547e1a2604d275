import config from '@payload-config'
import { getPayload } from 'payload'

import { askForReset } from '@/accounts/askForReset'
import { readFields } from '@/accounts/credentials'
import { languageOf } from '@/app/http/languageOf'
import { networkHeader } from '@/domain/network'

/** Answers every address alike, at once, in Payload's own words to its page; the letter goes out afterwards. */
export const forgotPassword = async (request: Request): Promise<Response> => {
  const fields = await readFields(request)
  const email = typeof fields?.['email'] === 'string' ? fields['email'].trim().toLowerCase().slice(0, 254) : ''
  askForReset({ payload: await getPayload({ config }), kind: 'users', email, language: languageOf(request), network: request.headers.get(networkHeader) ?? '' })
  return Response.json({ message: 'Success' }, { headers: { 'Cache-Control': 'no-store' } })
}
