import config from '@payload-config'
import { getPayload } from 'payload'

import { makeFirstAdministrator } from '../../../../setup/firstAdministrator'
import { isSetupToken } from '../../../../setup/link'
import { setupPage, type SetupPage } from '../../../../setup/page'

type Context = { params: Promise<{ token: string }> }

const statuses: Record<SetupPage, number> = { form: 200, invalid: 422, done: 200, gone: 404 }

const show = (page: SetupPage): Response =>
  new Response(setupPage(page), { status: statuses[page], headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } })

export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  return show((await isSetupToken({ payload, token: (await params).token })) ? 'form' : 'gone')
}

export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await getPayload({ config })
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const person = { name: text('name'), email: text('email'), password: text('password') }
  const outcome = await makeFirstAdministrator({ payload, token: (await params).token, person })
  return show(outcome === 'made' ? 'done' : outcome)
}
