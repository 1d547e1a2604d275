'use client'
import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { checkSession } from '../request'
import { useWords } from '../useWords'
import { differs, forget, keep, type Kept, readKept, type Values, type Whose } from './keptText'
import { usePlace } from './place'
import { know } from './state'
import { useSaveOutcome } from './useSaveOutcome'

const pause = 700
type Trouble = 'signedOut' | 'offline' | 'refused'

/** What a form holds, without the file of an upload, which no browser storage can keep. */
const typedValues = (data: Values): Values => Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'file'))

const newForm = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

/** Keeps in this browser whatever is typed until it is saved, offers it again afterwards, and says why a save failed. */
export const KeepText = () => {
  const words = useWords()
  const place = usePlace()
  const { user } = useAuth()
  const { id, savedDocumentData } = useDocumentInfo()
  const { getData, reset, setModified, submit } = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const [found, setFound] = useState<Kept[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useMemo(newForm, [])
  const whose = useMemo<Whose>(
    () => ({ user: String(user?.id ?? ''), entity: place.entity, id: place.id, language: place.language }),
    [user?.id, place.entity, place.id, place.language],
  )
  const isDirty = useRef(false)
  isDirty.current = modified

  const keepNow = useCallback(() => {
    if (isDirty.current) keep(window.localStorage, { whose, kept: { form, at: new Date().toISOString(), values: typedValues(getData() as Values) } })
  }, [whose, form, getData])

  useEffect(() => {
    setFound(readKept(window.localStorage, whose).filter((kept) => kept.form !== form && differs(kept.values, getData() as Values)))
  }, [whose, form, getData])

  useEffect(() => {
    if (!modified) return
    const timer = window.setTimeout(keepNow, pause)
    return () => window.clearTimeout(timer)
  }, [fields, modified, keepNow])

  useEffect(() => {
    window.addEventListener('pagehide', keepNow)
    return () => window.removeEventListener('pagehide', keepNow)
  }, [keepNow])

  useSaveOutcome({
    onSaved: () => {
      forget(window.localStorage, { whose, form })
      setTrouble(null)
      know(place.url, { conflicts: {} })
    },
    onFailed: () => {
      isDirty.current = true
      keepNow()
      void checkSession().then((session) => {
        setTrouble(session === 'signedIn' ? 'refused' : session)
        if (session === 'signedIn' && id) void findConflicts()
      })
    },
  })

  const findConflicts = async () => {
    const response = await fetch(`${place.url}?locale=${place.language}&depth=0`, { credentials: 'include', cache: 'no-store' }).catch(() => null)
    if (!response?.ok) return
    const stored = (await response.json()) as Values
    const [theirs, mine] = [stored['base'], getData()['base']] as [Record<string, string>?, Record<string, string>?]
    const names = Object.keys(theirs ?? {}).filter((name) => theirs?.[name] !== mine?.[name])
    know(place.url, { conflicts: Object.fromEntries(names.map((name) => [name, stored[name]])) })
  }

  const restore = async (kept: Kept) => {
    await reset({ ...savedDocumentData, ...kept.values })
    setModified(true)
    drop(kept)
  }
  const drop = (kept: Kept) => {
    forget(window.localStorage, { whose, form: kept.form })
    setFound((all) => all.filter((one) => one.form !== kept.form))
  }

  return (
    <>
      {found.map((kept) => (
        <Notice key={kept.form} text={words.keep.found(kept.at)}>
          <button className="jf-button jf-button--main" onClick={() => void restore(kept)} type="button">{words.keep.restore}</button>
          <button className="jf-button" onClick={() => drop(kept)} type="button">{words.keep.discard}</button>
        </Notice>
      ))}
      {trouble && (
        <Notice isTrouble text={words.keep[trouble]}>
          {trouble === 'signedOut' && <a className="jf-button" href="/admin/login" rel="noopener" target="_blank">{words.keep.signIn}</a>}
          {trouble !== 'refused' && <button className="jf-button jf-button--main" onClick={() => void submit()} type="button">{words.keep.retry}</button>}
        </Notice>
      )}
    </>
  )
}

const Notice = ({ text, isTrouble = false, children }: { text: string; isTrouble?: boolean; children?: ReactNode }) => (
  <div className={isTrouble ? 'jf-notice jf-notice--trouble' : 'jf-notice'} role={isTrouble ? 'alert' : 'status'}>
    <p>{text}</p>
    <div className="jf-buttons">{children}</div>
  </div>
)
