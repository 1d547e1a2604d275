'use client'
import { toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'

import { mayEditText, type Role } from '../../../domain/roles'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import { type Language, languageCodes } from '../../../i18n/languages'
import { usePlace } from '../document/place'
import { type Answer, ask } from '../request'
import { useWords } from '../useWords'
import { fieldLabel, fieldOrder } from '../workflow/labels'
import { Comparison } from './Comparison'
import { EditionList } from './EditionList'
import { firstPair, nothing, workingCopy } from './pair'
import { Timeline } from './Timeline'

type Props = { language: Language; edition?: string }
export const History = ({ language, edition }: Props) => {
  const words = useWords()
  const place = usePlace()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { user } = useAuth()
  const [answer, setAnswer] = useState<Answer<HistoryAnswer> | null>(null)
  const [pair, setPair] = useState({ from: nothing, to: workingCopy })
  const { url, words: panel, adminUrl } = place

  useEffect(() => {
    void ask<HistoryAnswer>({ url: `${url}/history?language=${language}`, words: panel }).then((given) => {
      setAnswer(given)
      if (given.kind === 'done') setPair(firstPair(given.data, edition))
    })
  }, [url, language, panel, edition])

  if (!answer) return <p className="jf-quiet">{words.panel.working}</p>
  if (answer.kind !== 'done') return <p role="alert">{answer.kind === 'refused' ? answer.problems.map(({ message }) => message).join(' ') : answer.kind === 'failed' ? words.panel.failed : words.keep[answer.kind]}</p>

  const history = answer.data
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  const mayRestore = mayEditText({ person: { roles }, language, lead: history.lead })
  const restore = async (id: string) => {
    const restored = await ask({ url: `${url}/restore-text`, words: panel, body: { language, edition: id } })
    if (restored.kind !== 'done') return toast.error(restored.kind === 'refused' ? restored.problems.map(({ message }) => message).join(' ') : words.panel.failed)
    toast.success(words.history.restored)
    // A full load: the form of this document must not show what it held before.
    window.location.assign(`${adminUrl}?locale=${language}`)
  }
  return (
    <>
      <nav aria-label={words.history.languages} className="jf-links">
        {languageCodes.map((code) => (
          <Link aria-current={code === language ? 'page' : undefined} href={`${adminUrl}/history?locale=${code}`} key={code}>{words.language(code)}</Link>
        ))}
      </nav>
      {history.editions.length === 0 && <p>{words.history.none}</p>}
      <EditionList history={history} language={language} onRestore={mayRestore ? (id) => void restore(id) : undefined} />
      <Comparison
        history={history}
        labelOf={(name) => (name === 'media' ? words.history.media : fieldLabel({ fields, name, language: i18n.language }))}
        language={language}
        onChange={setPair}
        order={fieldOrder(fields)}
        pair={pair}
      />
      <Timeline history={history} />
    </>
  )
}
