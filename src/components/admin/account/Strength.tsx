'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { lowestScore, passwordProblem, personalWords, shortestPassword } from '../../../domain/password'
import { refusalSentence } from '../../../i18n/admin/words'
import { useWords } from '../useWords'

type Props = { password: string; name: string; email: string; isRefused?: boolean }

/** How hard a password is to guess, as it is typed, and what the rule says against it once a save was refused: Payload's own box loses that. The word lists come with the first sign, so that nobody else loads them. */
export const Strength = ({ password, name, email, isRefused = false }: Props) => {
  const words = useWords().account
  const { i18n } = useTranslation()
  const [judged, setJudged] = useState<{ password: string; score: number } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (password !== '') {
      void import('../../../accounts/strength')
        .then(({ strengthOf }) => strengthOf({ password, personal: personalWords({ name, email }) }))
        .then((score) => isCurrent && setJudged({ password, score }), () => isCurrent && setJudged(null))
    }
    return () => {
      isCurrent = false
    }
  }, [password, name, email])
  if (password === '') return null
  const missing = shortestPassword - password.length
  const score = missing > 0 ? 0 : (judged?.score ?? 0)
  const isGood = missing <= 0 && score >= lowestScore
  const told = missing > 0 ? words.tooShort(missing) : judged === null ? '…' : (words.levels[score] ?? '')
  const problem = judged?.password === password ? passwordProblem({ password, score: judged.score }) : null
  return (
    <>
      <p className="jf-strength" data-good={isGood} role="status">
        <meter aria-label={words.meter} max={4} min={0} value={missing > 0 ? 0 : Math.max(score, 0.3)} low={lowestScore} high={lowestScore} optimum={4} /> {told}
      </p>
      {isRefused && problem !== null && <p className="jf-problem" role="alert">{refusalSentence({ key: problem, params: { shortest: shortestPassword }, language: i18n.language })}</p>}
    </>
  )
}
