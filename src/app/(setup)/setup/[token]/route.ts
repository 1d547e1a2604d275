import config from '@payload-config'
import { getPayload } from 'payload'

import { readFields } from '../../../../accounts/credentials'
import { makeFirstAdministrator } from '../../../../setup/firstAdministrator'
import { isSetupToken } from '../../../../setup/link'
import { setupPage, type SetupPage } from '../../../../setup/page'

type Context = { params: Promise<{ token: string }> }

const show = ({ page, status }: { page: SetupPage; status: number }): Response =>
  new Response(setupPage(page), { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })

const gone = () => show({ page: { kind: 'gone' }, status: 404 })

export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  return (await isSetupToken({ payload, token: (await params).token })) ? show({ page: { kind: 'form' }, status: 200 }) : gone()
}

export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  const fields = (await readFields(request)) ?? {}
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const person = { name: text('name').trim(), email: text('email').trim(), password: text('password') }
  const outcome = await makeFirstAdministrator({ payload, token: (await params).token, person })
  if (outcome === 'gone') return gone()
  if (outcome === 'made') return show({ page: { kind: 'done' }, status: 200 })
  return show({ page: { kind: 'form', typed: { name: person.name, email: person.email, refusals: outcome } }, status: 422 })
}
