'use client'
import { useField, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Told = { file: unknown; message: string }

/** Payload says it in English only. */
const isMissing = (message: string): boolean => /^A file (name )?is required\.$/.test(message)

/**
 * Why the server refused a file, from the save that it refused until another is chosen or a save is done; `missing` where there is none to be refused.
 * Payload's form forgets it with the next look at its values, with which the file does not travel.
 */
export const useToldReason = (missing: string): string | undefined => {
  const { value, showError, errorMessage } = useField<File | null | undefined>({ path: 'file' })
  const isRefused = useFormSubmitted()
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    if (showError && errorMessage && !isMissing(errorMessage)) setTold({ file: value, message: errorMessage })
    // not with the file: what was said is about the one that was there
  }, [showError, errorMessage])
  if (isRefused && told && told.file === value) return told.message
  return showError && (!errorMessage || isMissing(errorMessage)) && !value ? missing : undefined
}
