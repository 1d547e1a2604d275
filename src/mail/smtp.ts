import { setTimeout as pause } from 'node:timers/promises'

import { createTransport } from 'nodemailer'

import { log } from '../log'
import type { Mail } from './sendMail'

/** Pauses before each further attempt, in milliseconds: a server that greylists or restarts is back by then. */
const pauses = [5_000, 60_000]
const patience = 15_000

/** Hands a letter to the SMTP server; what cannot be handed over is logged without saying to whom. */
export const sendBySmtp = async ({ url, from, mail }: { url: string; from: string; mail: Mail }): Promise<void> => {
  const transport = createTransport({ url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience })
  const { to, subject, text } = mail
  for (const wait of [...pauses, null]) {
    const error: unknown = await transport.sendMail({ from, to, subject, text, disableFileAccess: true, disableUrlAccess: true }).then(() => null, (reason: unknown) => reason)
    if (error === null) return
    log.warn({ code: codeOf(error) }, wait === null ? 'a letter could not be sent: check SMTP_URL and MAIL_FROM' : 'a letter could not be sent and is tried again')
    if (wait !== null) await pause(wait, undefined, { ref: false })
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
