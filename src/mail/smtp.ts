import { setTimeout as pause } from 'node:timers/promises'

import { createTransport } from 'nodemailer'

import { log } from '../log'
import type { Mail } from './sendMail'

/** Before each further attempt, in milliseconds: a server that greylists or restarts is back by then. */
export const usualPauses = [5_000, 60_000]
const patience = 15_000

type Sending = { url: string; from: string; mail: Pick<Mail, 'to' | 'subject' | 'text'>; pauses: readonly number[] }

/** Hands a letter to the SMTP server, and says whether the server took it; each failed attempt is logged without saying to whom it was. */
export const sendBySmtp = async ({ url, from, mail, pauses }: Sending): Promise<boolean> => {
  const transport = createTransport({ url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience })
  const { to, subject, text } = mail
  for (const wait of [...pauses, null]) {
    const error: unknown = await transport.sendMail({ from, to, subject, text, disableFileAccess: true, disableUrlAccess: true }).then(() => null, (reason: unknown) => reason)
    if (error === null) return true
    if (wait === null) log.error({ key: 'mail.unsent', code: codeOf(error) })
    else log.warn({ key: 'mail.again', code: codeOf(error) })
    if (wait !== null) await pause(wait, undefined, { ref: false })
  }
  return false
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
