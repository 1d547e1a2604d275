'use client'
import { type KeyboardEvent, useId } from 'react'

import { longestPassword } from '../../../domain/password'

type Props = { path: string; label: string; value: string; problem: string; autoComplete: string; minLength?: number; onChange: (value: string) => void; onEnter?: () => void }

/** A password to type, with what is wrong with it. `onEnter` in place of sending the form around it. */
export const PasswordInput = ({ path, label, value, problem, autoComplete, minLength, onChange, onEnter }: Props) => {
  const id = useId()
  const keep = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || onEnter === undefined) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="field-type text jf-password-input">
      <label className="field-label" htmlFor={id}>{label}</label>
      <input
        aria-describedby={problem === '' ? undefined : `${id}-problem`} aria-invalid={problem !== ''} autoComplete={autoComplete} data-password={path} id={id} maxLength={longestPassword}
        minLength={minLength} onChange={(event) => onChange(event.target.value)} onKeyDown={keep} type="password" value={value}
      />
      {problem !== '' && <p className="jf-problem" id={`${id}-problem`} role="alert">{problem}</p>}
    </div>
  )
}
