import config from '@payload-config'
import { getPayload } from 'payload'

import { reportedPage, type ReportedPage, reportedWords, reportProblem } from '@/domain/errorReport'
import { networkHeader } from '@/domain/network'
import { isLanguage, type Language } from '@/i18n/languages'
import { keepReport } from '@/reports/keep'
import { mayReport } from '@/reports/pace'
import { reportPage, type ReportPage } from '@/reports/page'
import { tellOfficers } from '@/reports/tellOfficers'

import { readForm } from '../../(partners)/form'
import { languageOf, languageVary } from '../../http/languageOf'
import { respondMissing } from '../../http/respond'

/** As much as the door lets through: what is far too long comes back to be shortened. */
const mostBytes = 64 * 1024
const anHour = '3600'

/** The form for an error of a page, or the thanks after it. It asks nothing of the database: no address is looked up. */
export const GET = (request: Request): Response => {
  const { searchParams } = new URL(request.url)
  const shows: ReportPage = searchParams.has('sent') ? { kind: 'sent' } : { kind: 'form', typed: '', problem: null }
  return show({ ...aboutIn({ request, fields: searchParams }), shows, varies: !isLanguage(searchParams.get('language')) })
}

/** Keeps a report and leads on to the thanks, so that looking again sends nothing again. */
export const POST = async (request: Request): Promise<Response> => {
  const fields = await readForm(request, mostBytes)
  if (!fields) return respondMissing()
  const about = aboutIn({ request, fields })
  const typed = fields.get('words') ?? ''
  const words = reportedWords(typed)
  const problem = reportProblem(words)
  if (problem !== null) return show({ ...about, shows: { kind: 'form', typed, problem }, status: 422 })
  const payload = await getPayload({ config })
  const isTaken = await mayReport({ payload, network: request.headers.get(networkHeader) ?? '' })
  if (!isTaken) return show({ ...about, shows: { kind: 'form', typed, problem: 'tooMany' }, status: 429 })
  await keepReport(payload, { ...about.reported, words })
  tellOfficers({ payload, reported: about.reported })
  const { language, reported: { page } } = about
  return new Response(null, { status: 303, headers: { Location: `/report?${new URLSearchParams({ sent: '1', language, page }).toString()}`, 'Cache-Control': 'no-store' } })
}

type About = { language: Language; reported: ReportedPage }

const aboutIn = ({ request, fields }: { request: Request; fields: URLSearchParams }): About => {
  const asked = fields.get('language')
  const language = isLanguage(asked) ? asked : languageOf(request)
  return { language, reported: reportedPage({ page: fields.get('page'), version: fields.get('version'), language }) }
}

const show = ({ language, reported, shows, status = 200, varies = false }: About & { shows: ReportPage; status?: number; varies?: boolean }): Response => {
  const headers = { ...(varies && { Vary: languageVary }), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...(status === 429 ? { 'Retry-After': anHour } : {}) }
  return new Response(reportPage({ language, reported, shows }), { status, headers })
}
