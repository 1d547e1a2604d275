'use client'
import { toast, useConfig, useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '../useWords'
import { useFocusFirst } from '../workflow/focusField'
import { fieldLabel } from '../workflow/labels'
import { FoundText } from './FoundText'
import type { Kept } from './keptText'
import { onlyChanged, replacedBy, withKept } from './mergeKept'
import { Notice } from './Notice'
import { usePlace } from './place'
import { type FailedSave, type SaveTrouble, saveTroubleOf } from './saveTrouble'
import { know, takenOf, useDocumentState } from './state'
import { typedValues } from './typedValues'
import { useConflicts } from './useConflicts'
import { useKeeping } from './useKeeping'
import { useMade } from './useMade'
import { useReasons } from './useReasons'
import { useSaveCheck } from './useSaveCheck'
import { useSaveOutcome } from './useSaveOutcome'

type Trouble = SaveTrouble | 'refused' | 'made'

/** Keeps in this browser, readable for its author only, whatever is typed until it is known to be stored; offers it again, and says why a save failed. */
export const KeepText = () => {
  const words = useWords()
  const place = usePlace()
  const { getData, getFields, reset, setModified, submit } = useForm()
  const focusFirst = useFocusFirst(place)
  const known = useDocumentState(place.url)
  const { lost, replaced } = known
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const keeping = useKeeping(place)
  const saveCheck = useSaveCheck({ place, keeping })
  const { found, isKept, isDirty, drop } = keeping
  const { isRefused } = useReasons()
  const made = useMade({ place, keeping })
  const conflicts = useConflicts({ place, user: keeping.whose.user })
  const startedAt = useRef(0)

  useEffect(() => {
    if (!replaced) return
    know(place.url, { replaced: undefined })
    void keeping.setAside(replaced)
    // once for each choice
  }, [replaced])

  useSaveOutcome({
    onStart: () => {
      startedAt.current = performance.now()
      saveCheck.remember(takenOf(known))
      know(place.url, { lost: undefined })
    },
    onSaved: () => {
      setTrouble(null)
      conflicts.forgetLost()
      know(place.url, { conflicts: {} })
      void saveCheck.check()
    },
    onFailed: () => {
      isDirty.current = true
      keeping.putSoon()
      const refused = Object.entries(getFields()).flatMap(([path, { valid }]) => (valid === false ? [{ path }] : []))
      void troubleOf({ user: keeping.whose.user, startedAt: startedAt.current, findMade: made.find }).then((found) => {
        setTrouble(found)
        if (found === 'offline') conflicts.noteLost(saveCheck.sent())
        // Payload says of the end of a session that there is no such document, and of a break what the browser calls it: the sentence above the form says what there is to do.
        if (found !== 'refused') return void toast.dismiss()
        focusFirst(refused)
        if (place.id) void conflicts.find()
      })
    },
  })

  const restore = async (kept: Kept) => {
    const next = withKept(typedValues(getData()), kept.values)
    const replaced = isDirty.current ? replacedBy({ typed: keeping.typed(), next }) : null
    if (replaced) await keeping.setAside(replaced)
    await reset(next)
    setModified(true)
    if (await keeping.put({ values: onlyChanged(next, keeping.loaded) })) await drop(kept)
    know(place.url, { lost: undefined })
  }
  const restoring = (kept: Kept) => <button className="jf-button jf-button--main" onClick={() => void restore(kept)} type="button">{words.keep.restore}</button>

  return (
    <>
      {/* Payload counts what is wrong at each tab while the form is refused, and keeps the last number afterwards. */}
      {!isRefused && <span className="jf-unrefused" hidden />}
      {lost && <Lost names={lost.names}>{restoring(lost.kept)}</Lost>}
      {found.filter(({ form }) => form !== lost?.kept.form).map((kept) => (
        <FoundText kept={kept} key={kept.form} onDiscard={() => void drop(kept)} onRestore={() => void restore(kept)} />
      ))}
      {!isKept && isDirty.current && (trouble === null || trouble === 'refused') && <Notice isTrouble text={words.keep.notKept} />}
      {trouble && (
        <Notice isSought={trouble !== 'refused'} isTrouble text={trouble !== 'refused' && trouble !== 'made' && !isKept ? words.keep.openOnly[trouble] : words.keep[trouble]}>
          {(trouble === 'signedOut' || trouble === 'otherPerson') && <a className="jf-button" href={trouble === 'otherPerson' ? '/admin/logout' : '/admin/login'} rel="noopener" target="_blank">{words.keep.signIn}</a>}
          {trouble === 'made' && <button className="jf-button jf-button--main" onClick={() => void made.open()} type="button">{words.keep.openMade}</button>}
          {trouble !== 'refused' && trouble !== 'made' && <button className="jf-button jf-button--main" onClick={() => void submit()} type="button">{words.keep.retry}</button>}
        </Notice>
      )}
    </>
  )
}

/** The same of a document, which may have been made where only the answer was lost. */
const troubleOf = async ({ findMade, ...failed }: FailedSave & { findMade: () => Promise<boolean> }): Promise<Trouble> => {
  const found = await saveTroubleOf(failed)
  if (found === 'signedOut' || found === 'otherPerson') return found
  return (await findMade()) ? 'made' : (found ?? 'refused')
}

/** A save that answered with success, and stored something else than was sent. */
const Lost = ({ names, children }: { names: string[]; children: React.ReactNode }) => {
  const words = useWords()
  const place = usePlace()
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  return <Notice isTrouble text={words.keep.lost(names.map((name) => fieldLabel({ fields, name, language: place.words })))}>{children}</Notice>
}
