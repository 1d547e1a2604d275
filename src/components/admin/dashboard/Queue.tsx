import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'

import { staffOf } from '../../../access/staff'
import { runOn } from '../../../database/session'
import { isWorkflowGlobal } from '../../../domain/globals'
import { countStandings, type QueueGroup, queueGroups, type QueueItem, queueOf, standingsOf, type WaitingItem, waitingOf } from '../../../domain/queue'
import { readersOf } from '../../../domain/readers'
import { may } from '../../../domain/roles'
import { standings } from '../../../domain/standing'
import { standingRows } from '../../../editorial/queue'
import { panelWords } from '../../../i18n/admin/panel'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import { Standings } from '../workflow/Standings'

type Props = { payload: Payload; user?: TypedUser | null; i18n: { language: string }; searchParams?: Record<string, string | string[] | undefined> }
const mostShown = 15
/** Of the group that the address names (`?queue=<group>`): a list to work through. */
const mostListed = 200

/** What waits for the person who signed in, at the top of the dashboard; for an administrator, where everything stands. */
export const Queue = async ({ payload, user, i18n, searchParams }: Props) => {
  const person = staffOf({ user })
  if (!person) return null
  const words = panelWords(i18n.language)
  const rows = await standingRows(runOn(payload))
  const items = queueOf(person, rows)
  const groups = queueGroups.filter((group) => items.some((item) => item.group === group))
  const waiting = waitingOf(person, rows)
  const labels = labelsOf(payload, i18n.language)
  const mostOf = (name: string) => (searchParams?.['queue'] === name ? mostListed : mostShown)
  return (
    <section aria-labelledby="jf-queue" className="jf-queue">
      <h2 id="jf-queue">{words.queue.title}</h2>
      {groups.length === 0 && <p className="jf-quiet">{words.queue.empty}</p>}
      {groups.map((name) => <Group items={items.filter(({ group }) => group === name)} key={name} labels={labels} most={mostOf(name)} name={name} title={words.queue.groups[name]} words={words} />)}
      {waiting.length > 0 && <Group items={waiting} labels={labels} most={mostOf('others')} name="others" title={words.queue.others} words={words} />}
      {may(person, 'users.manage') && <Summary counts={countStandings(rows)} words={words} />}
    </section>
  )
}

const labelIn = (label: unknown, language: string): string | undefined =>
  typeof label === 'string' ? label : (label as Record<string, string> | undefined)?.[language]

const labelsOf = (payload: Payload, language: string): Map<string, string> =>
  new Map([
    ...payload.config.collections.map(({ slug, labels }): [string, string] => [slug, labelIn(labels.singular, language) ?? slug]),
    ...payload.config.globals.map(({ slug, label }): [string, string] => [slug, labelIn(label, language) ?? slug]),
  ])

type Item = Pick<QueueItem, 'row' | 'since'> & Partial<Pick<QueueItem, 'group'> & Pick<WaitingItem, 'waitsFor'>>
type GroupProps = { name: QueueGroup | 'others'; title: string; items: Item[]; most: number; labels: Map<string, string>; words: PanelWords }

const Group = ({ name, title, items, most, labels, words }: GroupProps) => (
  <section aria-labelledby={`jf-queue-${name}`}>
    <h3 id={`jf-queue-${name}`}>{title} <span className="jf-count">{items.length}</span></h3>
    <ul>
      {items.slice(0, most).map((item) => <Entry item={item} key={`${item.row.subject.collection}:${item.row.subject.id}:${item.row.language}`} labels={labels} words={words} />)}
      {items.length > most && <li>{most < mostListed ? <Link href={`/admin?queue=${name}#jf-queue-${name}`} prefetch={false}>{words.queue.more(items.length - most)}</Link> : <span className="jf-quiet">{words.queue.more(items.length - most)}</span>}</li>}
    </ul>
  </section>
)

const Entry = ({ item, labels, words }: Pick<GroupProps, 'labels' | 'words'> & { item: Item }) => {
  const { row, since, group, waitsFor } = item
  const where = waitsFor ? words.queue.withOthers[waitsFor](row.language) : words.language(row.language)
  return (
    <li>
      <Link href={hrefOf(row, group)} prefetch={false}><span lang={row.titleLanguage}>{row.title ?? words.queue.untitled}</span></Link>
      <span className="jf-quiet">{[labels.get(row.subject.collection), where, since && words.queue.since(since)].filter(Boolean).join(' · ')}</span>
      <Standings readers={readersOf(row)} standing={standingsOf(row)} words={words} />
      {row.remarks && <q className="jf-remarks-text">{row.remarks}</q>}
    </li>
  )
}

/** What waits for a review leads to where it is read and decided about. */
const hrefOf = ({ subject, language }: QueueItem['row'], group: QueueGroup | undefined): string => {
  const where = isWorkflowGlobal(subject.collection) ? `globals/${subject.collection}` : `collections/${subject.collection}/${subject.id}`
  return `/admin/${where}${group === 'inReview' ? '/review' : ''}?locale=${language}`
}

const Summary = ({ counts, words }: { counts: ReturnType<typeof countStandings>; words: PanelWords }) => (
  <section aria-labelledby="jf-summary">
    <h3 id="jf-summary">{words.queue.summary}</h3>
    <ul className="jf-summary">
      {standings.filter((standing) => counts[standing]).map((standing) => <li key={standing}>{words.queue.counts(words.standing[standing], counts[standing] ?? 0)}</li>)}
    </ul>
  </section>
)
