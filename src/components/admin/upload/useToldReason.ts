'use client'
import { useField } from '@payloadcms/ui'

import { useRefused } from '../document/useRefused'

/** Payload says it in English only. */
const isMissing = (message: string): boolean => /^A file (name )?is required\.$/.test(message)

/** Why the server refused a file; `missing` where there is none to be refused. */
export const useToldReason = (missing: string): string | undefined => {
  const { value, showError, errorMessage } = useField<File | null | undefined>({ path: 'file' })
  const told = useRefused('file', (message) => !isMissing(message))
  return told ?? (showError && (!errorMessage || isMissing(errorMessage)) && !value ? missing : undefined)
}
