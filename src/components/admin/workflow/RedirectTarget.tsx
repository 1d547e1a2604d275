'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { workflowCollections } from '../../../domain/content'
import type { RedirectTarget as Target } from '../../../editorial/actions/redirectTarget'
import type { Language } from '../../../i18n/languages'
import { usePlace } from '../document/place'
import { ask } from '../request'
import { useWords } from '../useWords'

type To = { collection: string; id: string }
const pause = 250

/** The pages that readers of this one may be led to, narrowed by words of their titles. */
const useTargets = ({ language, collection, search }: { language: Language; collection: string; search: string }): Target[] | null => {
  const { url, words } = usePlace()
  const [targets, setTargets] = useState<Target[] | null>(null)
  useEffect(() => {
    let isLate = false
    const query = new URLSearchParams({ language, collection, search })
    const timer = window.setTimeout(() => {
      void ask<Target[]>({ url: `${url}/redirect-targets?${query.toString()}`, words }).then((answer) => {
        if (!isLate) setTargets(answer.kind === 'done' ? answer.data : [])
      })
    }, search === '' ? 0 : pause)
    return () => {
      isLate = true
      window.clearTimeout(timer)
    }
  }, [url, words, language, collection, search])
  return targets
}

/** Chooses the page that a withdrawn one leads to. */
export const RedirectTarget = ({ language, to, onChange }: { language: Language; to: To; onChange: (to: To) => void }) => {
  const words = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [search, setSearch] = useState('')
  const targets = useTargets({ language, collection: to.collection, search })
  const collections = config.collections.filter(({ slug }) => (workflowCollections as readonly string[]).includes(slug))
  const nameOf = (label: unknown, slug: string): string => (typeof label === 'string' ? label : ((label as Record<string, string> | undefined)?.[i18n.language] ?? slug))
  return (
    <>
      <label className="jf-field">
        {words.dialog.redirectType}
        <select onChange={(event) => onChange({ collection: event.target.value, id: '' })} value={to.collection}>
          {collections.map(({ slug, labels }) => <option key={slug} value={slug}>{nameOf(labels.plural, slug)}</option>)}
        </select>
      </label>
      <label className="jf-field">
        {words.withdrawal.search}
        <input maxLength={200} onChange={(event) => setSearch(event.target.value)} type="search" value={search} />
      </label>
      <label className="jf-field">
        {words.dialog.redirectTo}
        <select lang={language} name="redirectTo" onChange={(event) => onChange({ ...to, id: event.target.value })} required value={to.id}>
          <option value="">{words.dialog.choose}</option>
          {targets?.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
        {targets?.length === 0 && <small role="status">{words.withdrawal.noTargets}</small>}
      </label>
    </>
  )
}
