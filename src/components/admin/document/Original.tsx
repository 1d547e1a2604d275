import type { ReactNode } from 'react'

import type { Language } from '../../../i18n/languages'
import { copied } from '../editor/paste/internalLinks'
import { useWords } from '../useWords'
import { copyOriginal } from './copyOriginal'
import { useIsCut } from './useIsCut'
import { useLevel } from './useLevel'

/** The words of another language beside a field. Where they take more room than the screen has, they scroll, also by keyboard. */
export const Original = ({ language, help, children }: { language: Language; help?: string | undefined; children: ReactNode }) => {
  const heading = useWords().beside.heading(language)
  const { shown, isCut } = useIsCut()
  useLevel(shown)
  return (
    <aside aria-label={heading} className={isCut ? 'jf-beside jf-beside--cut' : 'jf-beside'} onCopy={copyOriginal} ref={shown} {...(isCut ? { tabIndex: 0 } : {})}>
      <strong {...{ [copied.aside]: '' }}>{heading}</strong>
      {help && <small className="jf-quiet" {...{ [copied.aside]: '' }}>{help}</small>}
      {children}
    </aside>
  )
}
