import config from '@payload-config'
import { getPayload } from 'payload'

import { readFields } from '../../../../accounts/credentials'
import { makeFirstAdministrator } from '../../../../setup/firstAdministrator'
import { isSetupToken } from '../../../../setup/link'
import { setupPage, type SetupPage } from '../../../../setup/page'
import { languageOf, languageVary } from '../../../http/languageOf'

type Context = { params: Promise<{ token: string }> }

type Shown = { request: Request; page: SetupPage; status: number }

const show = ({ request, page, status }: Shown): Response =>
  new Response(setupPage({ page, first: languageOf(request) }), { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: languageVary } })

/** One answer, byte for byte, to a link that was used, replaced, is over or never was. */
const gone = (request: Request) => show({ request, page: { kind: 'gone' }, status: 404 })

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  return (await isSetupToken({ payload, token: (await params).token })) ? show({ request, page: { kind: 'form' }, status: 200 }) : gone(request)
}

export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  const fields = (await readFields(request)) ?? {}
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const person = { name: text('name').trim(), email: text('email').trim(), password: text('password') }
  const outcome = await makeFirstAdministrator({ payload, token: (await params).token, person })
  if (outcome === 'gone') return gone(request)
  if (outcome === 'made') return show({ request, page: { kind: 'done' }, status: 200 })
  return show({ request, page: { kind: 'form', typed: { name: person.name, email: person.email, refusals: outcome } }, status: 422 })
}
