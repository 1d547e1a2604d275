'use client'
import { useAuth } from '@payloadcms/ui'
import Link from 'next/link'
import { useCallback, useState } from 'react'

import { mayEditText, type Role } from '../../../domain/roles'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import { type Language, languageCodes } from '../../../i18n/languages'
import { usePlace } from '../document/place'
import { useTitleElsewhere } from '../document/useShownTitle'
import { NotRead } from '../NotRead'
import { ask } from '../request'
import { useAnswer } from '../useAnswer'
import { useWords } from '../useWords'
import { Comparison } from './Comparison'
import { EditionList } from './EditionList'
import { RestoreDialog } from './RestoreDialog'
import { firstPair } from './pair'
import { Timeline } from './Timeline'
import { useRestore } from './useRestore'

/** The address names an edition to compare (`?edition=<id>`) and where an earlier page begins (`?before=<number>`). */
type Props = { language: Language; edition?: string; before?: string }
export const History = ({ language, edition, before }: Props) => {
  const words = useWords()
  const place = usePlace()
  const { user } = useAuth()
  const [chosen, setChosen] = useState<{ of: string; pair: ReturnType<typeof firstPair> } | null>(null)
  const [restoring, setRestoring] = useState<string | null>(null)
  const { url, words: panel, adminUrl } = place
  useTitleElsewhere(place)

  const [tries, setTries] = useState(0)
  const again = useCallback(() => setTries((count) => count + 1), [])
  const page = `${url}/history?${new URLSearchParams({ language, ...(before ? { before } : {}), ...(edition ? { edition } : {}) })}`
  const answer = useAnswer<HistoryAnswer>({ url: page, words: panel, again: tries })
  const read = useCallback(() => ask<HistoryAnswer>({ url: page, words: panel }), [page, panel])
  const { problem, restore } = useRestore({ place, language, read })

  if (!answer) return <p className="jf-quiet">{words.panel.working}</p>
  if (answer.kind !== 'done') return <NotRead answer={answer} onRetry={again} />

  const history = answer.data
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  const mayRestore = mayEditText({ person: { roles }, language, lead: history.lead })
  const confirm = (id: string) => {
    setRestoring(null)
    void restore(history, id)
  }
  return (
    <>
      <nav aria-label={words.history.languages} className="jf-links">
        {languageCodes.map((code) => (
          <Link aria-current={code === language ? 'page' : undefined} href={`${adminUrl}/history?locale=${code}`} key={code}>{words.language(code)}</Link>
        ))}
      </nav>
      {problem && <div className="jf-notice jf-notice--trouble" role="alert"><p>{problem}</p></div>}
      {history.editions.length === 0 && <p>{words.history.none}</p>}
      <EditionList history={history} language={language} onRestore={mayRestore ? setRestoring : undefined} />
      <Pages earlier={history.earlier} isFirst={before === undefined} to={`${adminUrl}/history?locale=${language}`} />
      {restoring && <RestoreDialog edition={restoring} history={history} language={language} onClose={() => setRestoring(null)} onConfirm={() => confirm(restoring)} />}
      <Comparison
        history={history}
        language={language}
        onChange={(pair) => setChosen({ of: page, pair })}
        pair={chosen?.of === page ? chosen.pair : firstPair(history, edition)}
        place={place}
      />
      <Timeline history={history} />
    </>
  )
}

const Pages = ({ earlier, isFirst, to }: { earlier: number | null; isFirst: boolean; to: string }) => {
  const { history } = useWords()
  if (earlier === null && isFirst) return null
  return (
    <nav aria-label={history.pages} className="jf-links">
      {!isFirst && <Link href={to}>{history.newest}</Link>}
      {earlier !== null && <Link href={`${to}&before=${earlier}`}>{history.earlier}</Link>}
    </nav>
  )
}
