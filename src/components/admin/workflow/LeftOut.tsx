'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'

import { leftOut } from '../../../domain/leftOut'
import { usePlace } from '../document/place'
import { useDocumentState } from '../document/state'
import { useWords } from '../useWords'
import { fieldLabel } from './labels'

type Values = Record<string, unknown>

/** Which fields of its original a translation has nothing in: said to whoever submits or approves it, and no hindrance. */
export const LeftOut = ({ original, translation }: { original: Values; translation: Values }) => {
  const words = useWords()
  const place = usePlace()
  const { getEntityConfig } = useConfig()
  const names = leftOut({ original, translation })
  if (names.length === 0) return null
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  return <p>{words.beside.leftOut(names.map((name) => fieldLabel({ fields, name, language: place.words })))}</p>
}

/** The same of what stands in the form now. */
export const LeftOutInForm = () => {
  const { lead } = useDocumentState(usePlace().url)
  const form = useFormFields(([fields]) => fields)
  if (!lead) return null
  return <div className="jf-quiet"><LeftOut original={lead.text} translation={Object.fromEntries(Object.keys(lead.text).map((name) => [name, form[name]?.value]))} /></div>
}
