import { createServer, type AddressInfo } from 'node:net'

import type { I18n } from '@payloadcms/translations'
import type { Payload, TypedUser } from 'payload'
import type pg from 'pg'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, it } from 'vitest'

import { Queue } from '../../../src/components/admin/dashboard/Queue'
import { runOn } from '../../../src/database/session'
import { panelWords } from '../../../src/i18n/admin/panel'
import { mailboxCounts, mailboxList } from '../../../src/mail/mailbox'
import { sendMail } from '../../../src/mail/sendMail'
import { anSmtpSink } from '../../support/smtpSink'
import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let admin: pg.Client

aBackRoom((room) => ({ payload, admin } = room))
afterAll(() => {
  for (const name of ['SMTP_URL', 'MAIL_FROM']) Reflect.deleteProperty(process.env, name)
})

const useServer = (url: string) => Object.assign(process.env, { SMTP_URL: url, MAIL_FROM: 'cms@example.org' })
const letter = (to: string) => ({ to, subject: 'A link', text: 'The link', kind: 'users', account: '3f0c1f0e-0000-4000-8000-000000000000', link: 'digest' }) as const

/** What an administrator's dashboard says of letters, and whether it says that nothing waits. */
const dashboard = async () => {
  const user = { id: '3f0c1f0e-0000-4000-8000-000000000000', collection: 'users', roles: ['administrator'], active: true } as unknown as TypedUser
  const shown = renderToStaticMarkup(await Queue({ payload, user, i18n: { language: 'en', t: String } as unknown as I18n }))
  return { letter: shown.includes(panelWords('en').mailbox.waiting(1)), nothing: shown.includes(panelWords('en').queue.empty) }
}

/** A mail server that ends every conversation before it begins, and how often it did. */
const aBrokenServer = async () => {
  let tried = 0
  const server = createServer((socket) => {
    tried += 1
    socket.on('error', () => undefined).end('554 not here\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, tried: () => tried, close: () => new Promise<void>((resolve) => void server.close(() => resolve())) }
}

it('a letter that the mail server does not take after every attempt is kept for administrators, and counted until one opens it', async () => {
  const broken = await aBrokenServer()
  useServer(broken.url)
  await sendMail(payload, letter('lost@example.org'), [1, 1])
  await broken.close()
  expect(broken.tried()).toBe(3)
  expect(await mailboxList(runOn(payload))).toMatchObject([{ recipient: 'lost@example.org' }])
  expect(await mailboxCounts(runOn(payload))).toEqual({ kept: 1, unopened: 1 })
  expect(await dashboard()).toEqual({ letter: true, nothing: false })
  await admin.query(`insert into accounts.events (action, kind, account, mail) select 'mailOpened', kind, account, id from accounts.mailbox`)
  expect(await mailboxCounts(runOn(payload))).toEqual({ kept: 1, unopened: 0 })
  expect(await dashboard()).toEqual({ letter: false, nothing: true })
})

it('a letter that it takes is not kept', async () => {
  const sink = await anSmtpSink()
  useServer(sink.url)
  await sendMail(payload, letter('found@example.org'), [1, 1])
  expect((await sink.next('found@example.org')).text).toContain('The link')
  await sink.close()
  expect((await mailboxList(runOn(payload))).map(({ recipient }) => recipient)).not.toContain('found@example.org')
})
