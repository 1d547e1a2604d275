'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { problemsOfDeed } from '../problemsOfDeed'
import { type Answer, ask } from '../request'
import { useWords } from '../useWords'

/** Opens a letter and shows its text. */
export const OpenMail = ({ id }: { id: string }) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<Answer<{ text: string }> | null>(null)
  if (answer?.kind === 'done') return <pre className="jf-letter">{answer.data.text}</pre>
  const open = () => void ask<{ text: string }>({ url: `/api/users/mailbox/${id}/open`, words: i18n.language, body: {} }).then(setAnswer)
  return (
    <>
      {answer !== null && <p className="jf-problem" role="alert">{problemsOfDeed(answer, words).map(({ message }) => message).join(' ')}</p>}
      <Button buttonStyle="secondary" margin={false} onClick={open} size="small" type="button">{words.mailbox.open}</Button>
    </>
  )
}
