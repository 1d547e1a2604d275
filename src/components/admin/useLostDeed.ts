'use client'
import { useEffect, useRef } from 'react'

import type { Outcome } from '../../domain/outcome'
import type { Action } from '../../domain/workflow'
import type { Language } from '../../i18n/languages'

type Deed = { action: Action; language: Language }
/**
 * `url` is the document; `isUnsure` while nobody knows whether the last deed was done; `read` asks where the document stands, undefined while nobody
 * answers; `tell` says that it was done, `tellNot` that it was not.
 */
type Given<State> = { url: string; isUnsure: boolean; read: () => Promise<State | undefined>; tell: (deed: Deed) => void; tellNot: () => void }

const isSame = (one: Deed, other: Deed): boolean => one.action === other.action && one.language === other.language

/**
 * A deed whose answer was lost may have been done. What stands afterwards tells: asked at once, at the next try, which is refused because it was, and
 * again and again until the line is back, since the screen would go on telling what was before.
 */
export const useLostDeed = <State>({ url, isUnsure, read, tell, tellNot }: Given<State>) => {
  const lost = useRef<{ deed: Deed; judge: (now: State) => Outcome }>(undefined)
  const forget = (): void => {
    lost.current = undefined
  }
  /** Where it is tried again, what it was compared with at the first try holds: only then had it surely not been done. */
  const remember = (deed: Deed, judge: (now: State) => Outcome): void => {
    if (!lost.current || !isSame(lost.current.deed, deed)) lost.current = { deed, judge }
  }
  /** Tells once that it was done, where it was; answers whether. */
  const tellIfDone = (now: State | undefined, deed = lost.current?.deed): boolean => {
    const before = lost.current
    if (now === undefined || !before || !deed || !isSame(before.deed, deed) || before.judge(now) !== 'done') return false
    forget()
    tell(before.deed)
    return true
  }
  useEffect(() => {
    if (!isUnsure) return
    const asking = setInterval(() => void read().then((now) => {
      if (now === undefined) return
      clearInterval(asking)
      if (tellIfDone(now) || lost.current?.judge(now) !== 'notDone') return
      forget()
      tellNot()
    }), 5000)
    return () => clearInterval(asking)
    // for each document and each lost answer once
  }, [url, isUnsure])
  return { remember, forget, tellIfDone }
}
