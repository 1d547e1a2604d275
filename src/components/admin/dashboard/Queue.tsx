import { getTranslation, type I18n } from '@payloadcms/translations'
import type { Payload, TypedUser } from 'payload'

import { staffOf } from '../../../access/staff'
import { runOn } from '../../../database/session'
import { queueGroups, queueOf, waitingOf } from '../../../domain/queue'
import { may, reportLanguages } from '../../../domain/roles'
import { standingRows } from '../../../editorial/queue'
import { panelWords } from '../../../i18n/admin/panel'
import { mailboxCounts } from '../../../mail/mailbox'
import { openReports } from '../../../reports/keep'
import { MailWaits } from '../mailbox/MailWaits'
import { ErrorReports } from './ErrorReports'
import { Group, mostListed } from './Group'
import { Summary } from './Summary'

type Props = { payload: Payload; user?: TypedUser | null; i18n: I18n; searchParams?: Record<string, string | string[] | undefined> }
const mostShown = 15

/** What waits for the person who signed in, at the top of the dashboard; for an administrator, where everything stands. */
export const Queue = async ({ payload, user, i18n, searchParams }: Props) => {
  const person = staffOf({ user })
  if (!person) return null
  const words = panelWords(i18n.language)
  const rows = await standingRows(runOn(payload))
  const items = queueOf(person, rows)
  const groups = queueGroups.filter((group) => items.some((item) => item.group === group))
  const waiting = waitingOf(person, rows)
  const { unopened } = may(person, 'users.manage') ? await mailboxCounts(runOn(payload)) : { unopened: 0 }
  const labels = labelsOf(payload, i18n)
  const mostOf = (name: string) => (searchParams?.['queue'] === name ? mostListed : mostShown)
  const reported = await openReports(payload, { languages: reportLanguages(person), most: mostOf('reports') })
  return (
    <section aria-labelledby="jf-queue" className="jf-queue">
      <h2 id="jf-queue">{words.queue.title}</h2>
      {unopened > 0 && <MailWaits unopened={unopened} words={words} />}
      {groups.length === 0 && unopened === 0 && reported.total === 0 && <p className="jf-quiet">{words.queue.empty}</p>}
      {reported.total > 0 && <ErrorReports {...reported} words={words} />}
      {groups.map((name) => <Group items={items.filter(({ group }) => group === name)} key={name} labels={labels} most={mostOf(name)} name={name} title={words.queue.groups[name]} words={words} />)}
      {waiting.length > 0 && <Group items={waiting} labels={labels} most={mostOf('others')} name="others" title={words.queue.others} words={words} />}
      {may(person, 'users.manage') && <Summary asked={searchParams?.['standing']} labels={labels} rows={rows} words={words} />}
    </section>
  )
}

const labelsOf = (payload: Payload, i18n: I18n): Map<string, string> =>
  new Map([
    ...payload.config.collections.map(({ slug, labels }): [string, string] => [slug, getTranslation(labels.singular, i18n)]),
    ...payload.config.globals.map(({ slug, label }): [string, string] => [slug, getTranslation(label, i18n)]),
  ])
