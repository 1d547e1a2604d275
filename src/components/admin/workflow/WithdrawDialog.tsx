'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { type Withdrawal, type WithdrawalNotice, withdrawalNotices, workflowCollections } from '../../../domain/content'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { ReasonDialog } from './ReasonDialog'

type Props = { language: Language; entity: string; onConfirm: (given: { reason: string; withdrawal: Withdrawal }) => void; onClose: () => void }
type Kind = Withdrawal['kind']
type Target = { id: string; title?: string | null }

const mostTargets = 300

/** Asks why a page is withdrawn and what readers find in its place. */
export const WithdrawDialog = ({ language, entity, onConfirm, onClose }: Props) => {
  const words = useWords()
  const [kind, setKind] = useState<Kind>('notice')
  const [notice, setNotice] = useState<WithdrawalNotice>('outdated')
  const [to, setTo] = useState({ collection: entity, id: '' })
  const withdrawal: Withdrawal = kind === 'notice' ? { kind, notice } : kind === 'redirect' ? { kind, to } : { kind: 'gone' }
  return (
    <ReasonDialog effect={<p>{words.effect.withdraw(language)}</p>} label={words.dialog.reason} onClose={onClose} onConfirm={(reason) => onConfirm({ reason, withdrawal })} title={words.button.withdraw(language)}>
      <fieldset className="jf-field">
        <legend>{words.dialog.kind}</legend>
        {(['notice', 'redirect', 'gone'] as const).map((one) => (
          <label className="jf-choice" key={one}>
            <input checked={kind === one} name="kind" onChange={() => setKind(one)} type="radio" value={one} /> {words.dialog[one]}
          </label>
        ))}
      </fieldset>
      {kind === 'notice' && (
        <label className="jf-field">
          {words.dialog.noticeKind}
          <select onChange={(event) => setNotice(event.target.value as WithdrawalNotice)} value={notice}>
            {withdrawalNotices.map((one) => <option key={one} value={one}>{words.dialog.notices[one]}</option>)}
          </select>
        </label>
      )}
      {kind === 'redirect' && <RedirectTarget language={language} onChange={setTo} to={to} />}
    </ReasonDialog>
  )
}

type To = { collection: string; id: string }

const RedirectTarget = ({ language, to, onChange }: { language: Language; to: To; onChange: (to: To) => void }) => {
  const words = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [targets, setTargets] = useState<Target[]>([])
  useEffect(() => {
    const asked = new AbortController()
    void fetch(`${config.routes.api}/${to.collection}?locale=${language}&depth=0&limit=${mostTargets}&sort=title`, { credentials: 'include', signal: asked.signal })
      .then((response) => (response.ok ? response.json() : { docs: [] }))
      .then(({ docs }: { docs: Target[] }) => setTargets(docs.filter(({ title }) => title)))
      .catch((error: unknown) => {
        if (!asked.signal.aborted) throw error
      })
    return () => asked.abort()
  }, [config.routes.api, to.collection, language])
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
        {words.dialog.redirectTo}
        <select onChange={(event) => onChange({ ...to, id: event.target.value })} required value={to.id}>
          <option value="">{words.dialog.choose}</option>
          {targets.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
    </>
  )
}
