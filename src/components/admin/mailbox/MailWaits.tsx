import Link from 'next/link'
import type { Payload } from 'payload'

import { runOn } from '../../../database/session'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import { mailboxCounts } from '../../../mail/mailbox'

/** Says on an administrator's dashboard that somebody may wait for a letter that was not sent. */
export const MailWaits = async ({ payload, words }: { payload: Payload; words: PanelWords }) => {
  const { unopened } = await mailboxCounts(runOn(payload))
  return unopened > 0 ? <p className="jf-notice" role="note"><Link href="/admin/mailbox" prefetch={false}>{words.mailbox.waiting(unopened)}</Link></p> : null
}
