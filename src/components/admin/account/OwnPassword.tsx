'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { shortestPassword } from '../../../domain/password'
import { problemsOfDeed } from '../problemsOfDeed'
import { ask, type Problem } from '../request'
import { useWords } from '../useWords'
import { PasswordInput } from './PasswordInput'
import { Strength } from './Strength'

type Props = { name: string; email: string }

/** Changes one's own password; not part of the form around it, so that saving the account neither asks for it nor sends it. */
export const OwnPassword = ({ name, email }: Props) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState({ current: '', password: '' })
  const [problems, setProblems] = useState<Problem[]>([])
  const [isBusy, setIsBusy] = useState(false)

  const change = async () => {
    setIsBusy(true)
    const answer = await ask({ url: '/api/users/own-password', words: i18n.language, body: typed })
    setIsBusy(false)
    if (answer.kind === 'done') {
      setTyped({ current: '', password: '' })
      setProblems([])
      return toast.success(words.account.saved)
    }
    setProblems(problemsOfDeed(answer, words))
  }
  const at = (path: string | undefined) => problems.filter((problem) => problem.path === path).map(({ message }) => message).join(' ')
  const field = (path: 'current' | 'password') => ({
    path, value: typed[path], problem: at(path), onChange: (value: string) => setTyped({ ...typed, [path]: value }), onEnter: () => void change(),
  })
  return (
    <section aria-labelledby="jf-own-password" className="field-type jf-password">
      <h3 id="jf-own-password">{words.account.change}</h3>
      <p className="jf-quiet">{words.account.rule}</p>
      <PasswordInput {...field('current')} autoComplete="current-password" label={words.account.current} />
      <PasswordInput {...field('password')} autoComplete="new-password" label={words.account.chosen} minLength={shortestPassword} />
      <Strength email={email} name={name} password={typed.password} />
      {at(undefined) !== '' && <p className="jf-problem" role="alert">{at(undefined)}</p>}
      <Button buttonStyle="secondary" disabled={isBusy || typed.current === '' || typed.password === ''} margin={false} onClick={() => void change()} type="button">{words.account.save}</Button>
    </section>
  )
}
