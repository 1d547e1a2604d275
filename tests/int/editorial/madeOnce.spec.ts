import { randomUUID } from 'node:crypto'

import { afterAll, describe, expect, test } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password, type Personas } from '../../support/personas'

const room = aNewsroom()
afterAll(closeApi)

type Sent = { form: unknown; title?: string; exposure?: string }
const send = async ({ form, title = 'Sent twice', exposure = 'public' }: Sent) =>
  callApi({ method: 'POST', path: 'updates?locale=en', cookie: await signedIn(emailOf('officer'), password), body: { title, exposure, base: { '@form': form } } })
const madeBy = async (form: string, by: keyof Personas = 'officer') =>
  ((await (await callApi({ method: 'GET', path: `updates/made?form=${form}`, cookie: await signedIn(emailOf(by), password) })).json()) as { id: string | null }).id
const titled = async (title: string) => (await room.payload.find({ collection: 'updates', where: { title: { equals: title } }, locale: 'en', overrideAccess: true })).docs.map(({ id }) => id)

describe('a form for a new document', () => {
  test('makes one, however often it is sent, and its sender learns which; nobody else does', async () => {
    const form = randomUUID()
    expect(await madeBy(form)).toBeNull()
    expect((await send({ form })).status).toBe(201)
    const again = await send({ form: form.toUpperCase(), title: 'Sent twice, changed since' })
    expect([again.status, JSON.stringify(await again.json())]).toEqual([409, expect.stringContaining('operation.alreadyMade')])
    expect([await titled('Sent twice'), await titled('Sent twice, changed since')]).toEqual([[await madeBy(form)], []])
    expect(await madeBy(form, 'officer2')).toBeNull()
    expect((await send({ form: randomUUID() })).status).toBe(201)
  })

  test('makes one when it is sent twice at once, and may be sent again once it was refused', async () => {
    const [form, refused] = [randomUUID(), randomUUID()]
    const both = await Promise.all([send({ form, title: 'At once' }), send({ form, title: 'At once' })])
    expect([both.map(({ status }) => status).sort(), (await titled('At once')).length]).toEqual([[201, 409], 1])
    expect((await send({ form: refused, title: 'Refused first', exposure: 'everybody' })).status).toBe(400)
    expect((await send({ form: refused, title: 'Refused first' })).status).toBe(201)
  })

  test('says nothing by what is no id', async () => {
    for (const form of ['x', 7, null, {}, [randomUUID()]]) expect((await send({ form, title: 'No id' })).status).toBe(201)
  })
})
