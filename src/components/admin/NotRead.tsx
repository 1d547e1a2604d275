'use client'
import type { PanelWords } from '../../i18n/admin/panel.en'
import type { Refusing } from './problemsOfDeed'
import { useRepeated } from './useRepeated'
import { useWords } from './useWords'

/** Why something could not be read, in a sentence. */
export const whyNotRead = (answer: Refusing, { panel }: PanelWords): string =>
  answer.kind === 'refused' ? answer.problems.map(({ message }) => message).join(' ') : panel.notRead[answer.kind]

type Props = { answer: Refusing; onRetry: () => void }

/** Stands where something could not be read: says why, and reads it again when asked to, or as soon as somebody answers. */
export const NotRead = ({ answer, onRetry }: Props) => {
  const words = useWords()
  useRepeated(answer.kind === 'offline', onRetry)
  return (
    <div className="jf-notice jf-notice--trouble" role="alert">
      <p>{whyNotRead(answer, words)}</p>
      {answer.kind !== 'refused' && <button className="jf-button" onClick={onRetry} type="button">{words.review.stale}</button>}
    </div>
  )
}
