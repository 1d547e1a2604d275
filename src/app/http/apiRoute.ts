import type { Reader } from '../../domain/reading'
import { isLanguage } from '../../i18n/languages'
import { notFound, type Answer } from '../../published/api/answers'
import { audienceOf } from '../../published/audience'
import { respondJson } from './respond'

/** Answers a request of the read API in one language; an unknown language answers as anything missing. */
export const apiRoute = async ({ request, language, answer }: { request: Request; language: string; answer: (reader: Reader) => Promise<Answer> }): Promise<Response> => {
  const audience = await audienceOf(request.headers.get('cookie'))
  const given = isLanguage(language) ? await answer({ language, audience }) : notFound
  const headers: Record<string, string> = isLanguage(language) ? { 'Content-Language': language } : {}
  if ('location' in given) return new Response(null, { status: given.status, headers: { Location: given.location, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' } })
  return respondJson({ request, json: given.body, audience, status: given.status, headers })
}
