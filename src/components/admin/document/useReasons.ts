'use client'
import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { writesSent } from '../watchedRequests'
import { lookAgain, type Reasons } from './reasons'

const none: Reasons = new Map()

/**
 * Keeps the reason against a field at it until its value changes or the form is sent again, and tells whether the form is refused. Payload asks its server a moment after each
 * word what the form looks like now, and takes for valid whatever that answer says nothing about, also when it comes after a refusal.
 */
export const useReasons = (): { isRefused: boolean } => {
  const { dispatchFields } = useForm()
  const [fields] = useAllFormFields()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted()
  const known = useRef(none)
  const sentBefore = useRef<number | null>(null)
  useEffect(() => {
    if (isProcessing) return void (sentBefore.current ??= writesSent())
    // A form that calls itself wrong is not sent: what it holds against its fields is what it held before.
    const isAnswered = sentBefore.current !== null && writesSent() > sentBefore.current
    sentBefore.current = null
    const { reasons, forgotten, mended } = isRefused ? lookAgain(isAnswered ? none : known.current, fields) : { reasons: none, forgotten: [], mended: [] }
    known.current = reasons
    if (forgotten.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: forgotten as never })
    mended.forEach((path) => dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined } as never))
  }, [dispatchFields, fields, isProcessing, isRefused])
  return { isRefused }
}
