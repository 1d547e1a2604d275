'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { formKey } from '../../../domain/formKey'
import type { Values } from './keptText'

/** Also where the browser offers no more than this, as on an address without https. */
const newKey = (): string => {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [bytes.slice(0, 8), bytes.slice(8, 12), bytes.slice(12, 16), bytes.slice(16, 20), bytes.slice(20)].join('-')
}

/** Sends with a new document which form it comes from: a form that is sent again, because nobody heard the answer, makes no second one. */
export const useFormKey = (isNew: boolean): string => {
  const key = useRef('')
  key.current ||= newKey()
  const { dispatchFields } = useForm()
  const base = useFormFields(([fields]) => fields['base']?.value) as Values | undefined
  // Each time it is drawn: Payload puts the state that the page came with over what was said before it, and that looks like no change.
  useEffect(() => {
    if (isNew && base?.[formKey] !== key.current) dispatchFields({ type: 'UPDATE', path: 'base', value: { ...base, [formKey]: key.current } })
  })
  return key.current
}
