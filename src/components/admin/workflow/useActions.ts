'use client'
import { toast, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Withdrawal } from '../../../domain/content'
import { wasDone } from '../../../domain/outcome'
import { actsOnWorkingCopy, type Deed } from '../../../domain/workflow'
import type { LanguageStatus, WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { type Answer, ask } from '../request'
import { useWords } from '../useWords'
import { useTrouble } from './useTrouble'

export type Given = { action: Deed; language: Language; reason?: string; withdrawal?: Withdrawal; confirmed?: boolean }

/** Reads where the document stands and tells everything on the screen that shows it. */
const readStatusOf = async (place: Place): Promise<WorkflowStatus | undefined> => {
  const answer = await ask<WorkflowStatus>({ url: `${place.url}/workflow`, words: place.words })
  if (answer.kind === 'done') know(place.url, { status: answer.data })
  return answer.kind === 'done' ? answer.data : undefined
}

const inLanguage = (status: WorkflowStatus | undefined, language: Language): LanguageStatus | undefined => status?.languages.find((one) => one.language === language)

type Unheard = { answer: Answer<unknown>; action: Deed; before: LanguageStatus | undefined; after: LanguageStatus | undefined }

/** Whether an action was done although its answer was lost: the document says so. */
const isDoneUnheard = ({ answer, action, before, after }: Unheard): boolean =>
  answer.kind === 'offline' && before !== undefined && after !== undefined && wasDone(action, { before, after })

/** Whether some work is under way, while it is. */
const useBusy = (clear: () => void) => {
  const [isBusy, setBusy] = useState(false)
  /** Answers whether the work was done. */
  const guarded = async (work: () => Promise<boolean>): Promise<boolean> => {
    setBusy(true)
    clear()
    return work().finally(() => setBusy(false))
  }
  return { isBusy, guarded }
}

const useReading = (place: Place) => {
  const [reading, setReading] = useState(0)
  const readStatus = async (): Promise<void> => {
    setReading((count) => count + 1)
    await readStatusOf(place).finally(() => setReading((count) => count - 1))
  }
  return { readStatus, isReading: reading > 0 }
}

/** Where an answer was lost and the line is still down, asks until somebody answers: the screen would go on telling what readers had before. */
const useOnceBack = (place: Place, isUnsure: boolean) =>
  useEffect(() => {
    if (!isUnsure) return
    const asking = setInterval(() => void readStatusOf(place).then((status) => status && clearInterval(asking)), 5000)
    return () => clearInterval(asking)
    // for each document and each lost answer once
  }, [place.url, isUnsure])

/** What a person can do with the document on the screen: each asks the server, shows what refused it, and reads anew where things stand. */
export const useActions = (place: Place, status: WorkflowStatus | undefined) => {
  const words = useWords()
  const modified = useFormModified()
  const { submit } = useForm()
  const { trouble, show, clear } = useTrouble(place)
  const { isBusy, guarded } = useBusy(clear)
  const isSaving = useFormProcessing()
  useOnceBack(place, trouble?.isUnsure ?? false)
  const { readStatus, isReading } = useReading(place)

  /** Saves what was typed when the action is about it; undefined when the save was refused, which the form shows by itself. */
  const settled = async ({ action, language }: Given): Promise<WorkflowStatus | undefined> => {
    if (!actsOnWorkingCopy(action) || language !== place.language || !modified) return status
    const result = (await submit()) as { res?: Response } | undefined
    return result?.res?.ok ? readStatusOf(place) : undefined
  }

  const act = (given: Given) =>
    guarded(async () => {
      const { action, language, ...more } = given
      const now = await settled(given)
      if (!now) return false
      const before = inLanguage(now, language)
      const seen = before?.seen[action]
      const answer = await ask<WorkflowStatus>({ url: `${place.url}/workflow/${action}`, words: place.words, body: { language, ...more, ...(seen ? { seen } : {}) } })
      if (answer.kind === 'done') know(place.url, { status: answer.data })
      else if (!isDoneUnheard({ answer, action, before, after: inLanguage(await readStatusOf(place), language) })) return show(answer, language)
      toast.success(words.done[action](language))
      return true
    })

  /** Asks one of the document's other endpoints, then reads where things stand. */
  const post = <T,>({ path, body, done }: { path: string; body: unknown; done: (data: T) => void }) =>
    guarded(async () => {
      const answer = await ask<T>({ url: `${place.url}/${path}`, words: place.words, body })
      await readStatusOf(place)
      if (answer.kind !== 'done') return show(answer, null)
      done(answer.data)
      return true
    })

  // While a save is under way, or its outcome is being read, what is shown is not yet what an action would be about.
  return { act, post, readStatus, trouble, isBusy: isBusy || isSaving || isReading, isModified: modified }
}

export type Actions = ReturnType<typeof useActions>
