'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { wasDecided } from '../../../domain/outcome'
import { endsDeciding } from '../../../domain/reviewRefusals'
import type { Action } from '../../../domain/workflow'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { problemsOfDeed } from '../problemsOfDeed'
import { type Answer, ask, type Problem } from '../request'
import { useWords } from '../useWords'

type Decision = { action: Action; reason?: string }

/** What waits for a decision, read from the server, and the decision, which names the text that was read. */
export const useReview = ({ place: { url, words }, language }: { place: Place; language: Language }) => {
  const panel = useWords()
  const [answer, setAnswer] = useState<Answer<ReviewAnswer> | null>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  const [isBusy, setBusy] = useState(false)
  const read = useCallback(async () => {
    setProblems([])
    setAnswer(await ask<ReviewAnswer>({ url: `${url}/review?language=${language}`, words }))
  }, [url, language, words])
  useEffect(() => void read(), [read])

  /** Answers whether it was decided. */
  const decide = async ({ action, reason }: Decision): Promise<boolean> => {
    if (answer?.kind !== 'done') return false
    setBusy(true)
    const seen = answer.data.edition?.seen
    const decided = await ask<WorkflowStatus>({ url: `${url}/workflow/${action}`, words, body: { language, seen, ...(reason ? { reason } : {}) } })
    const again = decided.kind === 'offline' ? await ask<ReviewAnswer>({ url: `${url}/review?language=${language}`, words }) : undefined
    const isStanding = again?.kind === 'done' && wasDecided(action, { before: answer.data.edition, after: again.data.edition })
    setBusy(false)
    if (decided.kind !== 'done' && !isStanding) {
      setProblems(problemsOfDeed(decided, panel))
      return false
    }
    if (decided.kind === 'done') know(url, { status: decided.data })
    toast.success(panel.done[action](language))
    await read()
    return true
  }
  return { answer, problems, isBusy, isOver: endsDeciding(problems.map(({ key }) => key)), read, decide }
}

export type Reviewing = ReturnType<typeof useReview>
