'use client'
import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Why the server refused what stands at this path, until something else stands there or a save is done; of a message that is not `ours`, nothing.
 * For what Payload's form does not look after: it takes whatever is typed into a password's box for valid, and looks at its values without the file.
 */
export const useRefused = (path: string, isOurs: (message: string) => boolean = () => true): string | undefined => {
  const value = useFormFields(([fields]) => fields[path]?.value)
  const message = useFormFields(([fields]) => (fields[path]?.valid === false ? fields[path].errorMessage : undefined))
  const isRefused = useFormSubmitted()
  const [told, setTold] = useState<{ value: unknown; message: string } | null>(null)
  useEffect(() => {
    if (isRefused && message && isOurs(message)) setTold({ value, message })
    // not with the value: what was said is about the one that was sent
  }, [isRefused, message])
  return isRefused && told?.value === value ? told?.message : undefined
}
