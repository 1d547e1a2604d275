'use client'
import { useWords } from '../useWords'
import { Dialog } from '../workflow/Dialog'

type Props = { onDiscard: () => void; onClose: () => void }

/** Asks before the only copy of a text is thrown away. */
export const ConfirmDiscard = ({ onDiscard, onClose }: Props) => {
  const words = useWords()
  return (
    <Dialog onClose={onClose} title={words.keep.discardAsked}>
      <p>{words.keep.discardEffect}</p>
      <div className="jf-buttons">
        <button className="jf-button jf-button--danger" onClick={onDiscard} type="button">{words.keep.discardDone}</button>
        <button className="jf-button" data-first onClick={onClose} type="button">{words.dialog.cancel}</button>
      </div>
    </Dialog>
  )
}
