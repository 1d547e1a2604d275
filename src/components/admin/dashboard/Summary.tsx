import Link from 'next/link'

import { countStandings, type QueueRow, standingsOf } from '../../../domain/queue'
import { standings } from '../../../domain/standing'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import { Group, mostListed } from './Group'

type Props = { rows: readonly QueueRow[]; asked: unknown; labels: Map<string, string>; words: PanelWords }

/** How many texts stand where, each number with the way to exactly those (`?standing=<standing>`). */
export const Summary = ({ rows, asked, labels, words }: Props) => {
  const counts = countStandings(rows)
  const shown = standings.find((standing) => standing === asked && counts[standing])
  return (
    <section aria-labelledby="jf-summary">
      <h3 id="jf-summary">{words.queue.summary}</h3>
      <ul className="jf-summary">
        {standings.filter((standing) => counts[standing]).map((standing) => (
          <li key={standing}>
            <Link aria-current={standing === shown ? 'true' : undefined} href={`/admin?standing=${standing}#jf-queue-standing`} prefetch={false}>{words.queue.counts(words.standing[standing], counts[standing] ?? 0)}</Link>
          </li>
        ))}
      </ul>
      {shown && <Group items={itemsOf(rows, shown)} labels={labels} most={mostListed} name="standing" title={words.standing[shown]} words={words} />}
    </section>
  )
}

const itemsOf = (rows: readonly QueueRow[], standing: (typeof standings)[number]) => rows.filter((row) => standingsOf(row).includes(standing)).map((row) => ({ row, since: null }))
