'use client'
import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

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
  useEffect(() => {
    const { reasons, forgotten, mended } = isProcessing || !isRefused ? { reasons: none, forgotten: [], mended: [] } : lookAgain(known.current, fields)
    known.current = reasons
    if (forgotten.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: forgotten as never })
    mended.forEach((path) => dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined } as never))
  }, [dispatchFields, fields, isProcessing, isRefused])
  return { isRefused }
}
