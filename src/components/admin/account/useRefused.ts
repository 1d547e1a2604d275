'use client'
import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Why the server refused what stands at this path, until something else stands there: Payload takes whatever is typed into a password's box for valid. */
export const useRefused = (path: string): string | undefined => {
  const value = useFormFields(([fields]) => fields[path]?.value)
  const message = useFormFields(([fields]) => (fields[path]?.valid === false ? fields[path].errorMessage : undefined))
  const isRefused = useFormSubmitted()
  const [told, setTold] = useState<{ value: unknown; message: string } | null>(null)
  useEffect(() => {
    if (isRefused && message) setTold({ value, message })
    // not with the value: what was said is about the one that was sent
  }, [isRefused, message])
  return told !== null && told.value === value ? told.message : undefined
}
