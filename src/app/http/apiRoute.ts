import type { Audience } from '../../domain/content'
import type { Reader } from '../../domain/reading'
import { isLanguage } from '../../i18n/languages'
import { notFound, type Answer } from '../../published/api/answers'
import { audienceOf } from '../../published/audience'
import { openToSites, respondJson } from './respond'

/** Answers a request of the read API in one language; an unknown language answers as anything missing. */
export const apiRoute = async ({ request, language, answer }: { request: Request; language: string; answer: (reader: Reader) => Promise<Answer> }): Promise<Response> => {
  if (!isLanguage(language)) return respondJson({ request, json: notFound.body, status: notFound.status })
  const audience = await audienceOf(request.headers.get('cookie'))
  const given = await answer({ language, audience })
  if ('location' in given) return leadTo({ to: given, audience })
  return respondJson({ request, json: given.body, audience, status: given.status, headers: { 'Content-Language': language } })
}

const leadTo = ({ to: { status, location }, audience }: { to: Extract<Answer, { location: string }>; audience: Audience }): Response =>
  new Response(null, { status, headers: { Location: location, Vary: 'Cookie', ...(audience === 'public' ? { 'Cache-Control': 'no-cache', ...openToSites } : { 'Cache-Control': 'private, no-store' }) } })
