import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'

import { staffOf } from '../../../access/staff'
import { runOn } from '../../../database/session'
import { may } from '../../../domain/roles'
import { panelWords } from '../../../i18n/admin/panel'
import { isMailSent } from '../../../mail/isMailSent'
import { mailboxCounts } from '../../../mail/mailbox'

type Props = { payload: Payload; user?: TypedUser | null; i18n: { language: string } }

/** The way to unsent mail, for administrators, while there is no mail server or a letter that it did not take; with how many nobody opened. */
export const MailboxLink = async ({ payload, user, i18n }: Props) => {
  if (!may(staffOf({ user }), 'users.manage')) return null
  const { kept, unopened } = await mailboxCounts(runOn(payload))
  if (isMailSent() && kept === 0) return null
  const words = panelWords(i18n.language).mailbox
  return <Link className="nav__link" href="/admin/mailbox" prefetch={false}>{words.title}{unopened > 0 && <> <span aria-label={words.unopened(unopened)} className="jf-count" role="img">{unopened}</span></>}</Link>
}
