'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { fieldAt } from '../comparison/fieldAt'
import { useWords } from '../useWords'
import { fieldLabel, fieldOrder } from '../workflow/labels'
import { ConfirmDiscard } from './ConfirmDiscard'
import { type Kept, type Values } from './keptText'
import { firstChange } from './keptWords'
import { Notice } from './Notice'
import { usePlace } from './place'

type Props = { kept: Kept; onRestore: () => void; onDiscard: () => void }

/** Fields that hold what somebody wrote: what was chosen is known by its field. */
const worded = new Set(['text', 'textarea', 'richText', 'array', 'blocks', 'email'])

/** A text that was typed here and never saved, told apart from others by when it was typed, in which language, and what it changes first. */
export const FoundText = ({ kept, onRestore, onDiscard }: Props) => {
  const words = useWords()
  const place = usePlace()
  const told = useId()
  const [isAsked, setAsked] = useState(false)
  const { savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  const change = firstChange({ kept: kept.values, loaded: (savedDocumentData ?? {}) as Values, order: fieldOrder(fields) })
  const isWorded = change !== null && worded.has(fieldAt(fields, [change.field])?.type ?? '')
  return (
    <Notice text={words.keep.found(kept.at, place.language)} told={told} detail={change && (
      <>
        <strong>{fieldLabel({ fields, name: change.field, language: place.words })}</strong>
        {isWorded && <> – <q lang={place.language}>{change.words || words.keep.emptyText}</q></>}
        {change.more > 0 && ` (${words.keep.more(change.more)})`}
      </>
    )}>
      <button aria-describedby={told} className="jf-button jf-button--main" onClick={onRestore} type="button">{words.keep.restore}</button>
      <button aria-describedby={told} className="jf-button jf-button--danger" onClick={() => setAsked(true)} type="button">{words.keep.discard}</button>
      {isAsked && <ConfirmDiscard onClose={() => setAsked(false)} onDiscard={onDiscard} />}
    </Notice>
  )
}
