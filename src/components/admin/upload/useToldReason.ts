'use client'
import { useField, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Told = { file: unknown; message: string }

/** Payload says it in English only. */
const isMissing = (message: string): boolean => /^A file (name )?is required\.$/.test(message)

/**
 * Why the server refused a file, as long as that is the one chosen and no other save is under way; `missing` where there is none to be refused.
 * Payload's form forgets it with the next look at its values, which never travel with the file.
 */
export const useToldReason = (missing: string): string | undefined => {
  const { value, showError, errorMessage } = useField<File | null | undefined>({ path: 'file' })
  const isProcessing = useFormProcessing()
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => (isProcessing ? setTold(null) : undefined), [isProcessing])
  useEffect(() => {
    if (showError && errorMessage && !isMissing(errorMessage)) setTold({ file: value, message: errorMessage })
  }, [showError, errorMessage, value])
  if (told && told.file === value) return told.message
  return showError ? missing : undefined
}
