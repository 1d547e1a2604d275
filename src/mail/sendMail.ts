import type { Payload } from 'payload'

import { runOn } from '../database/session'
import { readEnv } from '../env'
import { keepInMailbox } from './mailbox'
import { sendBySmtp, usualPauses } from './smtp'

/** A letter in plain text to the owner of an account, in that person's language; `link` is the digest of the link to a new password in it. */
export type Mail = { to: string; subject: string; text: string; kind: 'users' | 'partners'; account: string; link: string }

/** The one way in which mail leaves: by SMTP where `SMTP_URL` is set; without it, or where the server takes no letter, into the mailbox that administrators see in the panel. */
export const sendMail = async (payload: Payload, mail: Mail, pauses: readonly number[] = usualPauses): Promise<void> => {
  const { SMTP_URL, MAIL_FROM } = readEnv()
  const isSent = SMTP_URL !== undefined && MAIL_FROM !== undefined && (await sendBySmtp({ url: SMTP_URL, from: MAIL_FROM, mail, pauses }))
  if (!isSent) await keepInMailbox(runOn(payload), mail)
}

/** A letter about what stands in the panel as well: it is sent where it can be, and kept nowhere. */
export const notify = async (mail: Pick<Mail, 'to' | 'subject' | 'text'>, pauses: readonly number[] = usualPauses): Promise<void> => {
  const { SMTP_URL, MAIL_FROM } = readEnv()
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) await sendBySmtp({ url: SMTP_URL, from: MAIL_FROM, mail, pauses })
}
