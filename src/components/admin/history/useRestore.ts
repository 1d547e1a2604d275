'use client'
import { useState } from 'react'

import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import type { Language } from '../../../i18n/languages'
import type { Place } from '../document/place'
import { problemsOfDeed } from '../problemsOfDeed'
import { type Answer, ask } from '../request'
import { useRepeated } from '../useRepeated'
import { useWords } from '../useWords'
import { noteRestored } from './restored'

/** `read` asks for the history as it is now. */
type Given = { place: Place; language: Language; read: () => Promise<Answer<HistoryAnswer>> }
type Lost = { edition: string; before: string | undefined }

/** Which restoring of this edition was the last one, of those that the history tells. */
const lastOf = ({ events }: HistoryAnswer, edition: string): string | undefined =>
  events.find((event) => event.action === 'restoreText' && event.edition === edition)?.id

/** Restores an earlier text and shows it in the document. Where the answer was lost, the history tells whether it was done, as soon as it can be read. */
export const useRestore = ({ place, language, read }: Given) => {
  const words = useWords()
  const [problem, setProblem] = useState<string | null>(null)
  const [lost, setLost] = useState<Lost | null>(null)
  const show = () => {
    noteRestored(place)
    // A full load: the form of this document must not show what it held before.
    window.location.assign(`${place.adminUrl}?locale=${language}`)
  }
  const look = async ({ edition, before }: Lost) => {
    const now = await read()
    if (now.kind !== 'done') return
    setLost(null)
    if (lastOf(now.data, edition) === before) setProblem(words.panel.notDone)
    else show()
  }
  useRepeated(lost !== null, () => void (lost && look(lost)))
  const restore = async (history: HistoryAnswer, edition: string) => {
    setProblem(null)
    const answer = await ask({ url: `${place.url}/restore-text`, words: place.words, body: { language, edition } })
    if (answer.kind === 'done') return show()
    setProblem(problemsOfDeed(answer, words).map(({ message }) => message).join(' '))
    if (answer.kind !== 'offline') return
    const asked = { edition, before: lastOf(history, edition) }
    setLost(asked)
    await look(asked)
  }
  return { problem, restore }
}
