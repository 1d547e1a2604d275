'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import { compareEditions, type FieldComparison } from '../../../domain/comparison/compareEditions'
import { type Comparable, parts } from '../../../domain/comparison/pieces'
import { toldChanges, toldEntries } from '../../../domain/comparison/shown'
import type { Names } from '../../../editorial/names'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { fieldOrder } from '../workflow/labels'
import { ComparedEntry } from './ComparedEntry'
import { clocksOf } from './moments'
import { type ComparedTexts, pathLabel, type Telling } from './wording'

type Props = { before: Comparable | null; after: Comparable; names: Names; versions: Readonly<Record<string, number>>; editions: ComparedTexts; place: Place }

/** What differs between two editions. */
export const ComparedFields = ({ before, after, ...given }: Props) => {
  const compared = useMemo(() => compareEditions({ before, after }), [before, after])
  return <ToldFields {...given} after={after} before={before} compared={compared} />
}

/** What was found to differ, field by field in the order of the form; on request also what stayed the same. */
export const ToldFields = ({ before, after, compared, names, versions, editions, place }: Props & { compared: FieldComparison[] }) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const [showsSame, setShowsSame] = useState(false)
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  const telling: Telling = { fields, names, versions, editions, clocks: clocksOf({ before, after }), language: i18n.language, words }
  const shown = inOrder({ compared, order: fieldOrder(fields) }).filter(({ isChanged }) => isChanged || showsSame)
  return (
    <>
      {compared.every(({ isChanged }) => !isChanged) && <p role="status">{words.history.same}</p>}
      {shown.map((field) => <ComparedField field={field} key={`${field.part}.${field.field}`} showsSame={showsSame} telling={telling} />)}
      <label className="jf-choice">
        <input checked={showsSame} onChange={(event) => setShowsSame(event.target.checked)} type="checkbox" /> {words.compare.showSame}
      </label>
    </>
  )
}

const inOrder = ({ compared, order }: { compared: FieldComparison[]; order: string[] }): FieldComparison[] => {
  const rank = ({ part, field }: FieldComparison): number => parts.indexOf(part) * 1000 + (order.includes(field) ? order.indexOf(field) : 999)
  return [...compared].sort((a, b) => rank(a) - rank(b))
}

type FieldProps = { field: FieldComparison; telling: Telling; showsSame: boolean }

const ComparedField = ({ field, telling, showsSame }: FieldProps) => (
  <section className="jf-compared">
    <h4>{pathLabel(telling, [field.field])}{field.part === 'text' ? '' : <small> ({telling.words.compare.shared})</small>}</h4>
    <ul>
      {(showsSame ? toldEntries(field.entries) : toldChanges(field)).map((entry, index) => <ComparedEntry entry={entry} key={index} telling={telling} textLanguage={telling.editions.language} />)}
    </ul>
  </section>
)
