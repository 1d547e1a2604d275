'use client'
import { toast, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'

import type { Withdrawal } from '../../../domain/content'
import { type Outcome, outcomeOf } from '../../../domain/outcome'
import { type Action, actsOnWorkingCopy, type Deed } from '../../../domain/workflow'
import type { LanguageStatus, WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { ask } from '../request'
import { useLostDeed } from '../useLostDeed'
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

type Of = { action: Deed; language: Language }

/** What became of an action, by where its document stood before and where it stands now. */
const judged = ({ action, language, before }: Of & { before: LanguageStatus | undefined }) => (now: WorkflowStatus): Outcome => {
  const after = inLanguage(now, language)
  return before && after ? outcomeOf(action, { before, after }) : 'unknown'
}

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

/** Says that an action was done, also where only what stands afterwards can tell. */
const useTelling = ({ place, isUnsure, clear, tellNot }: { place: Place; isUnsure: boolean; clear: () => void; tellNot: () => void }) => {
  const words = useWords()
  const tell = ({ action, language }: { action: Action; language: Language }) => {
    clear()
    toast.success(words.done[action](language))
  }
  return { tell, ...useLostDeed({ url: place.url, isUnsure, read: () => readStatusOf(place), tell, tellNot }) }
}

/** What a person can do with the document on the screen: each asks the server, shows what refused it, and reads anew where things stand. */
export const useActions = (place: Place, status: WorkflowStatus | undefined) => {
  const modified = useFormModified()
  const { submit } = useForm()
  const { trouble, show, clear, showNotDone } = useTrouble(place)
  const { isBusy, guarded } = useBusy(clear)
  const isSaving = useFormProcessing()
  const { readStatus, isReading } = useReading(place)
  const { tell, remember, forget, tellIfDone } = useTelling({ place, isUnsure: trouble?.isUnsure ?? false, clear, tellNot: showNotDone })

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
      if (answer.kind === 'offline') remember({ action, language }, judged({ action, language, before }))
      if (answer.kind !== 'done') return tellIfDone(await readStatusOf(place), { action, language }) || show(answer, language)
      forget()
      know(place.url, { status: answer.data })
      tell({ action, language })
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
