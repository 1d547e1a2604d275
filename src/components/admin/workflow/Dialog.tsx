'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = { title: string; children: ReactNode; onClose: () => void }

/** A dialog of the browser's own: it keeps the keyboard inside and closes with Escape. It stands outside the document's form. `data-first` marks what the keyboard is brought to, where that is not what stands first. */
export const Dialog = ({ title, children, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      if (opened instanceof HTMLElement) opened.focus()
    }
  }, [])
  return createPortal(
    <dialog aria-labelledby="jf-dialog-title" className="jf-dialog" onClose={onClose} ref={dialog}>
      <h2 id="jf-dialog-title">{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
