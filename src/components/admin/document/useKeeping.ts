'use client'
import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'

import { forget, keep, onForgotten, readKept } from './keptBox'
import { keepingKey } from './keepingKey'
import { differs, type Kept, type Values, type Whose } from './keptText'
import { latestWins } from './latestWins'
import { onlyChanged } from './mergeKept'
import type { Place } from './place'
import { typedValues } from './typedValues'
import { useCarried } from './useCarried'

const pause = 100

export const now = (): string => new Date().toISOString()

export const newForm = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

/** What the form started from: what was stored, or what new documents begin with. */
const useLoaded = (isNew: boolean): Values => {
  const { savedDocumentData, initialState } = useDocumentInfo()
  if (!isNew) return (savedDocumentData ?? {}) as Values
  return Object.fromEntries(Object.entries(initialState ?? {}).map(([path, { value }]) => [path, value]))
}

/** Keeps what is typed into the form around it from the first word on, and finds what earlier forms of this place left behind. */
export const useKeeping = (place: Place) => {
  const { user } = useAuth()
  const { getData } = useForm()
  const loaded = useLoaded(place.id === null)
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const [isKept, setIsKept] = useState(true)
  const form = useRef('')
  form.current ||= newForm()
  useCarried(place, form)
  const owner = String(user?.id ?? '')
  const whose = useMemo<Whose>(() => ({ user: owner, entity: place.entity, id: place.id, language: place.language }), [owner, place.entity, place.id, place.language])
  const { found, add, drop } = useFound(whose, form)
  const isDirty = useRef(isModified)
  isDirty.current = isModified

  /** Puts values on the disk, under this form if no other is named; false when this browser keeps nothing. */
  const put = async ({ values, at = now(), of = whose, under = form.current }: { values: Values; at?: string; of?: Whose; under?: string }): Promise<boolean> => {
    const key = await keepingKey(owner)
    const isDone = key !== null && (await keep({ key, whose: of, kept: { form: under, at, values } }).then(() => true, () => false))
    setIsKept(isDone)
    return isDone
  }
  const typed = () => onlyChanged(typedValues(getData()), loaded)
  const putTyped = async () => void (isDirty.current && (await put({ values: typed() })))
  const latest = useRef(putTyped)
  latest.current = putTyped
  const putSoon = useMemo(() => latestWins({ write: () => latest.current(), pause }), [])

  useEffect(() => (isModified ? putSoon() : undefined), [fields, isModified, putSoon])
  useEffect(() => {
    const putNow = () => void latest.current()
    window.addEventListener('pagehide', putNow)
    return () => window.removeEventListener('pagehide', putNow)
  }, [])

  /** Keeps values beside what this form holds, to be offered as what earlier forms left behind is. */
  const setAside = async (values: Values) => {
    const aside = { form: newForm(), at: now(), values }
    add(aside)
    await put({ ...aside, under: aside.form })
  }
  return { found, isKept, isDirty, whose, form, loaded, typed, put, putSoon, setAside, drop, startAnew: () => (form.current = newForm()) }
}

export type Keeping = ReturnType<typeof useKeeping>

/** What earlier forms of this place left behind. */
const useFound = (whose: Whose, form: RefObject<string>) => {
  const { getData } = useForm()
  const [found, setFound] = useState<Kept[]>([])
  useEffect(() => void readFound({ whose, own: form.current, loaded: () => getData() as Values }).then(setFound), [whose, form, getData])
  // A window that was opened while another one typed offers its text until that is stored there.
  useEffect(() => onForgotten((gone) => setFound((all) => all.filter(({ form, at }) => form !== gone.form || at > gone.at))), [])
  const drop = (kept: Kept) => {
    setFound((all) => all.filter((one) => one.form !== kept.form))
    return forget(kept)
  }
  return { found, add: (kept: Kept) => setFound((all) => [kept, ...all]), drop }
}

/** What this person typed here and never saved; what turns out to be stored is forgotten. */
const readFound = async ({ whose, own, loaded }: { whose: Whose; own: string; loaded: () => Values }): Promise<Kept[]> => {
  const key = await keepingKey(whose.user)
  const all = key ? await readKept({ key, whose }).catch(() => []) : []
  const others = all.filter(({ form }) => form !== own)
  const stored = others.filter(({ values }) => !differs(values, loaded()))
  await Promise.all(stored.map(forget))
  return others.filter((kept) => !stored.includes(kept))
}
