'use client'
import { useAuth, useDocumentInfo, useFormFields, useFormSubmitted } from '@payloadcms/ui'

import { BesideField } from '../document/BesideField'
import { useReasons } from '../document/useReasons'
import { useWords } from '../useWords'
import { OwnAddress } from './OwnAddress'
import { OwnPassword } from './OwnPassword'
import { Strength } from './Strength'
import { useOpenAccount } from './useOpenAccount'

type Values = { password: string; name: string; email: string }

/** Under the address of an account: what somebody else wrote there meanwhile, since Payload's own box has no place for it; on one's own, the change of the password; on another's, the rule and how strong what is typed is. */
export const PasswordField = () => {
  const words = useWords().account
  useReasons()
  useOpenAccount()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const valueOf = (value: unknown): string => (typeof value === 'string' ? value : '')
  const password = useFormFields(([fields]) => valueOf(fields['password']?.value))
  const name = useFormFields(([fields]) => valueOf(fields['name']?.value))
  const email = useFormFields(([fields]) => valueOf(fields['email']?.value))
  const isRefused = useFormSubmitted()
  const values: Values = { password, name, email }
  if (user && collectionSlug === user.collection && String(id) === String(user.id)) return <><BesideField path="email" /><OwnAddress email={email} /><OwnPassword email={email} name={name} /></>
  return (
    <>
      <BesideField path="email" />
      <div className="field-type jf-password">
        <p className="jf-quiet">{words.ruleOther}</p>
        <Strength {...values} isRefused={isRefused} />
      </div>
    </>
  )
}
