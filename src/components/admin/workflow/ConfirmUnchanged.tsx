'use client'
import type { LanguageStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Place } from '../document/place'
import { useWords } from '../useWords'
import { Dialog } from './Dialog'
import { Drift } from './Drift'

type Props = { own: LanguageStatus; place: Place; onConfirm: () => void; onClose: () => void }

/** Before a text that did not change ends its being out of date: what changed in the original, and whether the text still says it. */
export const ConfirmUnchanged = ({ own: { language, lead, drift }, place, onConfirm, onClose }: Props) => {
  const words = useWords()
  return (
    <Dialog onClose={onClose} title={words.button.submit(language)}>
      {drift && <Drift drift={drift} lead={lead} place={place} />}
      <div className="jf-effect"><p>{words.panel.confirmsTranslation}</p></div>
      <div className="jf-buttons">
        <button className="jf-button jf-button--main" onClick={onConfirm} type="button">{words.panel.confirmUnchanged}</button>
        <button className="jf-button" onClick={onClose} type="button">{words.dialog.cancel}</button>
      </div>
    </Dialog>
  )
}
