'use client'
import { toast, useAuth, useForm } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useWords } from '../useWords'
import { Notice } from './Notice'
import { type SaveTrouble, saveTroubleOf } from './saveTrouble'
import { useSaveOutcome } from './useSaveOutcome'

/**
 * In forms of which this browser keeps nothing, such as an account with its password: says that a save came to nothing because of who is
 * signed in, or that nobody knows whether it was done, in place of the words that the browser has for it.
 */
export const SaveTroubleNotice = () => {
  const { keep } = useWords()
  const user = String(useAuth().user?.id ?? '')
  const { submit } = useForm()
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)
  const startedAt = useRef(0)
  useSaveOutcome({
    onStart: () => {
      startedAt.current = performance.now()
    },
    onSaved: () => setTrouble(null),
    onFailed: () => void saveTroubleOf({ user, startedAt: startedAt.current }).then((found) => {
      setTrouble(found)
      if (found) toast.dismiss()
    }),
  })
  if (!trouble) return null
  return (
    <Notice isSought isTrouble text={keep.openOnly[trouble]}>
      {trouble !== 'offline' && <a className="jf-button" href={trouble === 'otherPerson' ? '/admin/logout' : '/admin/login'} rel="noopener" target="_blank">{keep.signIn}</a>}
      <button className="jf-button jf-button--main" onClick={() => void submit()} type="button">{keep.retry}</button>
    </Notice>
  )
}
