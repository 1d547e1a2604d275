'use client'
import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Outcome = { onStart: () => void; onSaved: () => void; onFailed: () => void }

/**
 * Tells when a save of this form starts and ends, whichever way it was started, and how. Payload's form says it only by its flags:
 * it stays `submitted` after a failure, and forgets then that it was modified, which would block saving again.
 */
export const useSaveOutcome = (outcome: Outcome): void => {
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const { setModified } = useForm()
  const phase = useRef<'idle' | 'saving'>('idle')
  const latest = useRef(outcome)
  latest.current = outcome
  useEffect(() => {
    if (processing && phase.current === 'idle') {
      phase.current = 'saving'
      latest.current.onStart()
    } else if (!processing && phase.current === 'saving') {
      phase.current = 'idle'
      if (submitted) {
        setModified(true)
        latest.current.onFailed()
      } else latest.current.onSaved()
    }
  }, [processing, submitted, setModified])
}
