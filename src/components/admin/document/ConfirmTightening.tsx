'use client'
import { useField } from '@payloadcms/ui'
import { useState } from 'react'

import type { Exposure } from '../../../domain/content'
import { isTighter } from '../../../domain/exposure'
import { isOut } from '../../../domain/workflow'
import { useWords } from '../useWords'
import { Dialog } from '../workflow/Dialog'
import { usePlace } from './place'
import { useDocumentState } from './state'

/** Asks before an exposure stands in the form that would take the document from readers as soon as it is saved. */
export const ConfirmTightening = ({ path }: { path: string }) => {
  const words = useWords().exposure.tighten
  const { value, setValue } = useField<Exposure>({ path })
  const [agreed, setAgreed] = useState<Exposure | null>(null)
  if (agreed !== null && value !== agreed) setAgreed(null) // whoever took it back is asked anew
  const { status } = useDocumentState(usePlace().url)
  const { live, chosen } = status?.exposure ?? { live: null, chosen: value }
  const isOnSite = status?.languages.some(isOut) ?? false
  if (!isOnSite || live === null || !isTighter(value, live) || value === chosen) return null
  if (value === agreed) return <p className="jf-quiet" role="status">{words.effect[value]}</p>
  const keep = () => setValue(chosen)
  return (
    <Dialog onClose={keep} title={words.title}>
      <p>{words.effect[value]}</p>
      <p>{words.back}</p>
      <div className="jf-buttons">
        <button className="jf-button jf-button--danger" onClick={() => setAgreed(value)} type="button">{words.confirm[value]}</button>
        <button className="jf-button jf-button--main" data-first onClick={keep} type="button">{words.keep(chosen)}</button>
      </div>
    </Dialog>
  )
}
