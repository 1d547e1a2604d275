'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { outcomeOfDecision } from '../../../domain/outcome'
import { endsDeciding } from '../../../domain/reviewRefusals'
import type { Action } from '../../../domain/workflow'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { whyNotRead } from '../NotRead'
import { problemsOfDeed } from '../problemsOfDeed'
import { type Answer, ask, type Problem } from '../request'
import { useLostDeed } from '../useLostDeed'
import { useRepeated } from '../useRepeated'
import { useWords } from '../useWords'
import { useKeptReason } from '../workflow/keptReason'

type Decision = { action: Action; reason?: string }
/** `isUnsure` while nobody knows whether a decision was taken, `isUnread` while what was to be read anew could not be. */
type Trouble = { problems: Problem[]; isUnsure?: boolean; isUnread?: boolean }

/** What waits for a decision, read from the server. */
const useRead = ({ url, words }: Place, language: Language) => {
  const [answer, setAnswer] = useState<Answer<ReviewAnswer> | null>(null)
  const [isReading, setReading] = useState(false)
  const askNow = useCallback(() => ask<ReviewAnswer>({ url: `${url}/review?language=${language}`, words }), [url, language, words])
  const wanted = useRef(askNow)
  /** What was read stays where it cannot be read again. */
  const read = useCallback(async () => {
    setReading(true)
    const now = await askNow()
    if (wanted.current !== askNow) return now
    setReading(false)
    setAnswer((before) => (now.kind !== 'done' && before?.kind === 'done' ? before : now))
    return now
  }, [askNow])
  const retry = useCallback(() => void read(), [read])
  useEffect(() => {
    wanted.current = askNow
    setAnswer(null)
    retry()
  }, [askNow, retry])
  /** Where it stands, without showing it: what is on the screen is what is decided about. */
  const look = () => askNow().then((now) => (now.kind === 'done' ? now.data : undefined))
  return { answer, isReading, read, retry, look }
}

/** What waits for a decision, and the decision, which names the text that was read. `decisions` counts those made on this screen. */
export const useReview = ({ place, language }: { place: Place; language: Language }) => {
  const panel = useWords()
  const { answer, isReading, read, retry, look } = useRead(place, language)
  const remarks = useKeptReason(panel.button.requestChanges(language))
  const [{ problems, isUnsure, isUnread }, setTrouble] = useState<Trouble>({ problems: [] })
  const [isBusy, setBusy] = useState(false)
  const [decisions, setDecisions] = useState(0)
  const readAnew = async () => {
    const now = await read()
    setTrouble(now.kind === 'done' ? { problems: [] } : { problems: [{ message: whyNotRead(now, panel) }], isUnread: now.kind === 'offline' })
    if (now.kind === 'done') tellIfDone(now.data)
  }
  useRepeated(isUnread ?? false, () => void readAnew())
  const tell = ({ action }: { action: Action }) => {
    toast.success(panel.done[action](language))
    remarks.forget()
    void readAnew().then(() => setDecisions((count) => count + 1))
  }
  const tellNot = () => setTrouble({ problems: [{ message: panel.panel.notDone }] })
  const { remember, forget, tellIfDone } = useLostDeed({ url: place.url, isUnsure: isUnsure ?? false, read: look, tell, tellNot })

  const decide = async ({ action, reason }: Decision): Promise<void> => {
    if (answer?.kind !== 'done') return
    setBusy(true)
    const { edition } = answer.data
    const deed = { action, language }
    const decided = await ask<WorkflowStatus>({ url: `${place.url}/workflow/${action}`, words: place.words, body: { language, seen: edition?.seen, ...(reason ? { reason } : {}) } })
    if (decided.kind === 'offline') remember(deed, (now: ReviewAnswer) => outcomeOfDecision(action, { before: edition, after: now.edition }))
    if (decided.kind === 'done') {
      forget()
      know(place.url, { status: decided.data })
      tell(deed)
    } else if (!tellIfDone(await look(), deed)) setTrouble({ problems: problemsOfDeed(decided, panel), isUnsure: decided.kind === 'offline' })
    setBusy(false)
  }
  return { answer, problems, isBusy: isBusy || isReading, isOver: isUnread === true || endsDeciding(problems.map(({ key }) => key)), remarks, decisions, read: readAnew, retry, decide }
}

export type Reviewing = ReturnType<typeof useReview>
