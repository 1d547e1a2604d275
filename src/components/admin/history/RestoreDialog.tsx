'use client'
import type { HistoryAnswer } from '../../../editorial/endpoints/history'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { Dialog } from '../workflow/Dialog'
import { NotRestored } from './NotRestored'

type Props = { history: HistoryAnswer; edition: string; language: Language; onConfirm: () => void; onClose: () => void }

/** Says what becomes of the text in work before an earlier one takes its place. */
export const RestoreDialog = ({ history, edition, language, onConfirm, onClose }: Props) => {
  const words = useWords()
  const title = words.history.restore(history.editions.find(({ id }) => id === edition)?.number ?? 0)
  return (
    <Dialog onClose={onClose} title={title}>
      <div className="jf-effect">
        {history.isUnsubmitted && <p><strong>{words.history.keepsFirst}</strong></p>}
        <p>{words.history.restoreHelp(language)}</p>
      </div>
      <NotRestored edition={edition} language={language} />
      <div className="jf-buttons">
        <button className="jf-button jf-button--main" onClick={onConfirm} type="button">{title}</button>
        <button className="jf-button" onClick={onClose} type="button">{words.dialog.cancel}</button>
      </div>
    </Dialog>
  )
}
