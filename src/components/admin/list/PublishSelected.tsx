'use client'
import { useAuth, useConfig, useSelection, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useState } from 'react'

import type { Exposure } from '../../../domain/content'
import { may, type Role } from '../../../domain/roles'
import { mostAtOnce } from '../../../domain/selection'
import type { BulkReport, PublishPlan } from '../../../editorial/endpoints/publishMany'
import { type Language, languageCodes } from '../../../i18n/languages'
import { problemsOfDeed, type Refusing } from '../problemsOfDeed'
import { ask } from '../request'
import { useWords } from '../useWords'
import { PublishDialog } from './PublishDialog'
import { PublishReport, type Report } from './PublishReport'
import { useLostPublishing } from './useLostPublishing'

type Planned = { language: Language; entries: PublishPlan }

/** What is asked of the server about the selected documents: first what publishing them would do, then that. */
const usePublishing = (collection: string) => {
  const words = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [plan, setPlan] = useState<Planned | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [busy, setBusy] = useState<'reading' | 'publishing' | null>(null)
  const fail = (failure: string) => setReport({ failure })
  const failed = (answer: Refusing) => fail(problemsOfDeed(answer, words).map(({ message }) => message).join(' '))
  const { lookOnceBack, showList } = useLostPublishing(fail)
  const put = async <T,>({ path, body, done, notDone }: { path: string; body: unknown; done: (data: T) => void; notDone: (answer: Refusing) => void }) => {
    setBusy(path === 'publish-plan' ? 'reading' : 'publishing')
    const answer = await ask<T>({ url: `${config.routes.api}/${collection}/${path}`, words: i18n.language, body })
    setBusy(null)
    if (answer.kind === 'done') done(answer.data)
    else notDone(answer)
  }
  const prepare = (language: Language, ids: unknown[]) => {
    const notDone = (answer: Refusing) => (answer.kind === 'offline' ? fail(words.panel.notDone) : failed(answer))
    return put<PublishPlan>({ path: 'publish-plan', body: { language, ids }, done: (entries) => setPlan({ language, entries }), notDone })
  }
  const publish = ({ language, entries }: Planned) => {
    setPlan(null)
    const agreed = Object.fromEntries(entries.filter(({ changes }) => changes).map(({ id, to }): [string, Exposure] => [id, to]))
    const done = (reported: BulkReport) => {
      setReport({ language, entries: reported })
      showList()
    }
    const notDone = (answer: Refusing) => {
      failed(answer)
      if (answer.kind === 'offline') lookOnceBack()
      else showList() // some of it may have been done
    }
    return put<BulkReport>({ path: 'publish-many', body: { language, ids: entries.map(({ id }) => id), agreed }, done, notDone })
  }
  return { plan, report, busy, prepare, publish, putAside: () => setPlan(null), closeReport: () => setReport(null) }
}

/** Publishes the selected documents in one language, one by one: says before for whom each will be, and afterwards what came of each. */
export const PublishSelected = ({ collectionSlug }: { collectionSlug: string }) => {
  const words = useWords()
  const { user } = useAuth()
  const { selectedIDs } = useSelection()
  const { plan, report, busy, prepare, publish, putAside, closeReport } = usePublishing(collectionSlug)
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  const isTrash = usePathname().endsWith('/trash')
  if (isTrash || !may({ roles }, 'content.publish')) return null
  const isTooMany = selectedIDs.length > mostAtOnce
  return (
    <div aria-live="polite">
      {selectedIDs.length > 0 && (
        <div className="jf-notice">
          <p>{isTooMany ? words.listing.tooMany : words.listing.selected(selectedIDs.length)}</p>
          <div className="jf-buttons">
            {languageCodes.map((language) => (
              <button className="jf-button jf-button--main" disabled={busy !== null || isTooMany} key={language} onClick={() => void prepare(language, selectedIDs)} type="button">{words.listing.publish(language)}…</button>
            ))}
            {busy && <span>{busy === 'reading' ? words.publishing.reading : words.listing.publishing}</span>}
          </div>
        </div>
      )}
      {plan && <PublishDialog {...plan} onClose={putAside} onConfirm={(entries) => void publish({ ...plan, entries })} />}
      {report && <PublishReport collection={collectionSlug} onClose={closeReport} report={report} />}
    </div>
  )
}
