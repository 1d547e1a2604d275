'use client'
import type { ReactNode } from 'react'

import type { PublishPlan } from '../../../editorial/endpoints/publishMany'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { Dialog } from '../workflow/Dialog'

type Entry = PublishPlan[number]
type Props = { language: Language; entries: PublishPlan; onConfirm: (entries: PublishPlan) => void; onClose: () => void }
/** Of each group: whose readers change is always said in full. */
const mostShown = 12

/** Before several documents go live: for whom each will be, first those that others than now will get, last those that cannot. */
export const PublishDialog = ({ language, entries, onConfirm, onClose }: Props) => {
  const words = useWords()
  const { publishing } = words
  const ready = entries.filter(({ reasons }) => reasons.length === 0)
  const changing = ready.filter(({ changes }) => changes)
  return (
    <Dialog onClose={onClose} title={publishing.title(language)}>
      <Group entries={changing} most={changing.length} title={publishing.changing}>
        {({ from, to }) => <>{from && publishing.changes({ from, to })} <strong>{publishing.will[to]}</strong></>}
      </Group>
      <Group entries={ready.filter(({ changes }) => !changes)} most={mostShown} title={publishing.others}>{({ to }) => publishing.will[to]}</Group>
      <Group entries={entries.filter(({ reasons }) => reasons.length > 0)} most={mostShown} title={publishing.refused}>{({ reasons }) => reasons.join(' ')}</Group>
      <div className="jf-buttons">
        {ready.length > 0 && (
          <button className={changing.length > 0 ? 'jf-button jf-button--danger' : 'jf-button jf-button--main'} onClick={() => onConfirm(ready)} type="button">
            {publishing.confirm({ count: ready.length, changed: changing.length })}
          </button>
        )}
        <button className="jf-button" onClick={onClose} type="button">{words.dialog.cancel}</button>
      </div>
    </Dialog>
  )
}

const Group = ({ title, entries, most, children }: { title: string; entries: Entry[]; most: number; children: (entry: Entry) => ReactNode }) => {
  const { publishing, queue } = useWords()
  if (entries.length === 0) return null
  return (
    <section className="jf-plan">
      <h3>{title} <span className="jf-count">{entries.length}</span></h3>
      <ul>
        {entries.slice(0, most).map((entry) => <li key={entry.id}><span className="jf-plan-title" lang={entry.titleLanguage}>{entry.title ?? queue.untitled}</span> {children(entry)}{entry.staysBehind && entry.reasons.length === 0 && ` ${publishing.staysBehind}`}</li>)}
        {entries.length > most && <li className="jf-quiet">{queue.more(entries.length - most)}</li>}
      </ul>
    </section>
  )
}
