'use client'
import { useEffect, useState } from 'react'

import { type Answer, ask } from './request'

/** Where to ask, null while there is nothing to ask; and the language of the panel. `again` asks anew when it changes; what was read stays until then, and where it cannot be read again. */
type Asked = { url: string | null; words: string; again?: unknown }

/** What an address answers, null until it does. What comes late, when another address is asked by then, is dropped: it is about another text. */
export const useAnswer = <T>({ url, words, again }: Asked): Answer<T> | null => {
  const [given, setGiven] = useState<{ url: string; answer: Answer<T> } | null>(null)
  useEffect(() => {
    if (url === null) return
    let isWanted = true
    void ask<T>({ url, words }).then((answer) => isWanted && setGiven((before) => (before?.url === url && before.answer.kind === 'done' && answer.kind !== 'done' ? before : { url, answer })))
    return () => void (isWanted = false)
  }, [url, words, again])
  return given?.url === url ? given.answer : null
}

/** The same for what is shown where it could be read, and nothing where not. */
export const useFound = <T>(asked: Asked): T | null => {
  const answer = useAnswer<T>(asked)
  return answer?.kind === 'done' ? answer.data : null
}
