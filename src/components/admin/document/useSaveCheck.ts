'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef } from 'react'

import { forget } from './keptBox'
import { changedFields, notStored, type Values } from './keptText'
import { overStored } from './mergeKept'
import { noteOwnSave } from './ownSaves'
import type { Place } from './place'
import { know } from './state'
import { typedValues } from './typedValues'
import { type Keeping, newForm, now } from './useKeeping'

type Sent = { values: Values; loaded: Values; at: string }

export const readStored = async ({ url, language }: { url: string; language: string }): Promise<Values | null> => {
  const response = await fetch(`${url}?locale=${language}&depth=0`, { credentials: 'include', cache: 'no-store' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Values) : null
}

/**
 * Reads after a save what is stored, and compares it with what was sent: a kept copy is forgotten only when its text is known to be
 * stored; otherwise the document says which fields are not as they were typed, and the copy stays.
 */
export const useSaveCheck = ({ place, keeping }: { place: Place; keeping: Keeping }) => {
  const { savedDocumentData } = useDocumentInfo()
  const { getData } = useForm()
  const sent = useRef<Sent | null>(null)

  /** `taken` are stored values that this person chose over their own: nothing of them was typed here. */
  const remember = (taken: Values) => {
    sent.current = { values: typedValues(getData()), loaded: { ...keeping.loaded, ...taken }, at: now() }
  }
  const check = async () => {
    const given = sent.current
    const typed = typedValues(getData())
    const id = place.id ?? (savedDocumentData as { id?: string } | undefined)?.id
    const url = place.id === null ? `${place.url}${id ?? ''}` : place.url
    const stored = given && id ? await readStored({ url, language: place.language }) : null
    if (stored) noteOwnSave({ user: keeping.whose.user, url, language: place.language }, (stored['base'] ?? {}) as Values)
    if (!given || !stored) return // not known to be stored: the copy waits until the document is opened again
    const names = notStored({ sent: given.values, loaded: given.loaded, stored })
    const kept = { form: keeping.form.current, at: given.at, values: overStored({ names, sent: given.values, stored }) }
    if (place.id === null) await keepTypedOn({ id: String(id), stored, names: changedFields(typed, given.values), typed })
    if (names.length === 0) return forget({ ...kept, at: keeping.isDirty.current ? given.at : now() })
    await keeping.put({ values: kept.values, at: given.at, of: { ...keeping.whose, id: String(id) } })
    keeping.startAnew()
    know(url, { lost: { names, kept } })
  }
  /** The form of a new document gives way to that of the stored one, which offers what was typed during its save. */
  const keepTypedOn = async ({ id, stored, names, typed }: { id: string; stored: Values; names: string[]; typed: Values }) => {
    if (names.length > 0) await keeping.put({ values: overStored({ names, sent: typed, stored }), of: { ...keeping.whose, id }, under: newForm() })
  }
  return { remember, check, sent: () => sent.current?.values }
}
