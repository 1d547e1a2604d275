import Link from 'next/link'
import type { TypedUser } from 'payload'

import { staffOf } from '../../../access/staff'
import { may } from '../../../domain/roles'
import { panelWords } from '../../../i18n/admin/panel'
import { isMailSent } from '../../../mail/isMailSent'

type Props = { user?: TypedUser | null; i18n: { language: string } }

/** The way to unsent mail, for administrators, while there is no mail server. */
export const MailboxLink = ({ user, i18n }: Props) =>
  may(staffOf({ user }), 'users.manage') && !isMailSent() ? <Link className="nav__link" href="/admin/mailbox" prefetch={false}>{panelWords(i18n.language).mailbox.title}</Link> : null
