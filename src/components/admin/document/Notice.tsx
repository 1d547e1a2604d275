'use client'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  text: string
  /** What more is known of it, below the sentence. */
  detail?: ReactNode
  /** Id of what is told, for buttons that refer to it. */
  told?: string
  isTrouble?: boolean
  isSought?: boolean
  children?: ReactNode
}

/** Something a person has to know about the text in front of them, with what can be done about it; `isSought` brings it into view, wherever they are in the form. */
export const Notice = ({ text, detail, told, isTrouble = false, isSought = false, children }: Props) => {
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSought) shown.current?.scrollIntoView({ block: 'center' })
  }, [isSought, text])
  return (
    <div className={isTrouble ? 'jf-notice jf-notice--trouble' : 'jf-notice'} ref={shown} role={isTrouble ? 'alert' : 'status'}>
      <div id={told}>
        <p>{text}</p>
        {detail && <p>{detail}</p>}
      </div>
      <div className="jf-buttons">{children}</div>
    </div>
  )
}
