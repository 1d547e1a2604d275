import Link from 'next/link'

import type { PanelWords } from '../../../i18n/admin/panel.en'

/** Says on an administrator's dashboard that somebody may wait for a letter that was not sent. */
export const MailWaits = ({ unopened, words }: { unopened: number; words: PanelWords }) =>
  <p className="jf-notice" role="note"><Link href="/admin/mailbox" prefetch={false}>{words.mailbox.waiting(unopened)}</Link></p>
