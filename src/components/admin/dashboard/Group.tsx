import Link from 'next/link'

import { type QueueGroup, type QueueItem, standingsOf, type WaitingItem } from '../../../domain/queue'
import { readersOf } from '../../../domain/readers'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import { addressOf } from '../addressOf'
import { Standings } from '../workflow/Standings'

/** Of the group that the address names (`?queue=<group>`, `?standing=<standing>`): a list to work through. */
export const mostListed = 200

type Item = Pick<QueueItem, 'row' | 'since'> & Partial<Pick<QueueItem, 'group'> & Pick<WaitingItem, 'waitsFor'>>
type GroupProps = { name: QueueGroup | 'others' | 'standing'; title: string; items: Item[]; most: number; labels: Map<string, string>; words: PanelWords }

/** Texts that have something in common, each with the way to it; of more than are shown, how many there are. */
export const Group = ({ name, title, items, most, labels, words }: GroupProps) => (
  <section aria-labelledby={`jf-queue-${name}`}>
    <h3 id={`jf-queue-${name}`}>{title} <span className="jf-count">{items.length}</span></h3>
    <ul>
      {items.slice(0, most).map((item) => <Entry item={item} key={`${item.row.subject.collection}:${item.row.subject.id}:${item.row.language}`} labels={labels} words={words} />)}
      {items.length > most && <li>{most < mostListed ? <Link href={`/admin?queue=${name}#jf-queue-${name}`} prefetch={false}>{words.queue.more(items.length - most)}</Link> : <span className="jf-quiet">{words.queue.more(items.length - most)}</span>}</li>}
    </ul>
  </section>
)

/** What waits for a review leads to where it is read and decided about. */
const Entry = ({ item, labels, words }: Pick<GroupProps, 'labels' | 'words'> & { item: Item }) => {
  const { row, since, group, waitsFor } = item
  const where = waitsFor ? words.queue.withOthers[waitsFor](row.language) : words.language(row.language)
  return (
    <li>
      <Link href={addressOf({ ...row, view: group === 'inReview' || group === 'secondReview' ? 'review' : undefined })} prefetch={false}><span lang={row.titleLanguage}>{row.title ?? words.queue.untitled}</span></Link>
      <span className="jf-quiet">{[labels.get(row.subject.collection), where, since && words.queue.since(since)].filter(Boolean).join(' · ')}</span>
      <Standings readers={readersOf(row)} standing={standingsOf(row)} words={words} />
      {row.remarks && <q className="jf-remarks-text">{row.remarks}</q>}
    </li>
  )
}
