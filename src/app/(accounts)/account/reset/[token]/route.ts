import config from '@payload-config'
import { getPayload } from 'payload'

import { readFields } from '../../../../../accounts/credentials'
import { resetPage, type ResetPage } from '../../../../../accounts/resetPage'
import { isReset, resetPassword, type ResetOutcome } from '../../../../../accounts/resets'
import { refusalSentence } from '../../../../../i18n/admin/words'
import { isLanguage, type Language } from '../../../../../i18n/languages'
import { partnersPage } from '../../../../(partners)/form'
import { languageOf, languageVary } from '../../../../http/languageOf'

type Context = { params: Promise<{ token: string }> }

/** The page that a letter leads to. Looking at it uses nothing up: mail programs open links by themselves. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  const isThere = await isReset(payload, (await params).token)
  return show({ request, page: { kind: isThere ? 'form' : 'gone' }, status: isThere ? 200 : 404 })
}

export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  const language = askedLanguage(request)
  const password = (await readFields(request))?.['password']
  const outcome = await resetPassword({ payload, token: (await params).token, password: typeof password === 'string' ? password : '' })
  return show({ request, ...pageOf({ outcome, language }) })
}

const pageOf = ({ outcome, language }: { outcome: ResetOutcome; language: Language }): { page: ResetPage; status: number } => {
  if (outcome.kind === 'gone') return { page: outcome, status: 404 }
  if (outcome.kind === 'refused') return { page: { kind: 'form', problem: refusalSentence({ ...outcome.refusal, language }) }, status: 422 }
  return { page: { ...outcome, signInAt: outcome.of === 'users' ? '/admin/login' : partnersPage(language) }, status: 200 }
}

const languageOfLetter = (request: Request): Language | undefined => {
  const language = new URL(request.url).searchParams.get('language')
  return isLanguage(language) ? language : undefined
}

/** The language of the letter; else that of whoever asks. */
const askedLanguage = (request: Request): Language => languageOfLetter(request) ?? languageOf(request)

const show = ({ request, page, status }: { request: Request; page: ResetPage; status: number }): Response => {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...(languageOfLetter(request) === undefined && { Vary: languageVary }) }
  return new Response(resetPage({ language: askedLanguage(request), page }), { status, headers })
}
