import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { staffOf } from '../../../access/staff'
import { runOn } from '../../../database/session'
import { may } from '../../../domain/roles'
import { panelWords } from '../../../i18n/admin/panel'
import { type KeptMail, mailboxList } from '../../../mail/mailbox'
import { isMailSent } from '../../../mail/isMailSent'
import { OpenMail } from './OpenMail'

/** What would have been sent, for administrators; the text of a letter only on request, which is recorded. */
export const MailboxView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!may(staffOf(req), 'users.manage')) notFound()
  const words = panelWords(req.i18n.language).mailbox
  const letters = await mailboxList(runOn(req.payload))
  return (
    <DefaultTemplate
      i18n={req.i18n} params={params} payload={req.payload} permissions={permissions} searchParams={searchParams} visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})} {...(req.user ? { user: req.user } : {})}
    >
      <Gutter className="jf-mailbox">
        <h1>{words.title}</h1>
        <p className="jf-quiet">{!isMailSent() ? words.intro : letters.length > 0 ? words.failed : words.sent}</p>
        {letters.length === 0 ? <p>{words.none}</p> : <ul>{letters.map((letter) => <Letter key={letter.id} letter={letter} words={words} />)}</ul>}
      </Gutter>
    </DefaultTemplate>
  )
}

const Letter = ({ letter, words }: { letter: KeptMail; words: ReturnType<typeof panelWords>['mailbox'] }) => (
  <li>
    <h2>{letter.subject}</h2>
    <dl>
      <dt>{words.recipient}</dt><dd>{letter.name ? `${letter.name} <${letter.recipient}>` : letter.recipient}</dd>
      <dt>{words.kind}</dt><dd>{words.kinds[letter.kind]}</dd>
      <dt>{words.at}</dt><dd><time dateTime={letter.at}>{words.when(letter.at)}</time></dd>
      <dt>{words.link}</dt><dd data-works={letter.linkUntil !== null}>{letter.linkUntil === null ? words.over : words.works(letter.linkUntil)}</dd>
    </dl>
    {letter.openedBy !== null && letter.openedAt !== null && <p className="jf-quiet">{words.openedBy(letter.openedBy, letter.openedAt)}</p>}
    <OpenMail id={letter.id} />
  </li>
)
