import { languageOf } from '@/app/http/languageOf'
import type { RefusalKey } from '@/domain/refusal'
import { refusalSentence } from '@/i18n/admin/words'

/** A refusal in the form that the panel shows, in the language of whoever asked. */
export const refusedIn = ({ request, key, status }: { request: Request; key: RefusalKey; status: number }): Response => {
  const message = refusalSentence({ key, language: languageOf(request) })
  const headers = { 'Cache-Control': 'no-store', ...(status === 503 ? { 'Retry-After': '30' } : {}) }
  return Response.json({ errors: [{ name: 'Refused', message, data: { errors: [{ message }], refusals: [{ key }] } }] }, { status, headers })
}
