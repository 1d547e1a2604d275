'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useRefused } from '../document/useRefused'
import { useWords } from '../useWords'
import { PasswordInput } from './PasswordInput'

const path = 'currentPassword'

/** Asks for the current password while one's own address is another than the stored one; it is sent with the form. */
export const OwnAddress = ({ email }: { email: string }) => {
  const words = useWords().account
  const stored: unknown = useDocumentInfo().data?.['email']
  const { value, setValue } = useField<string | undefined>({ path })
  const problem = useRefused(path)
  const isChanged = stored !== undefined && email.trim().toLowerCase() !== stored
  useEffect(() => {
    if (!isChanged && value) setValue('', true)
  }, [isChanged, value, setValue])
  if (!isChanged) return null
  return (
    <div className="field-type jf-password">
      <p className="jf-quiet">{words.address}</p>
      <PasswordInput autoComplete="current-password" label={words.current} onChange={(typed) => setValue(typed)} path={path} problem={problem ?? ''} value={value ?? ''} />
    </div>
  )
}
