'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { readTyped } from '../../../domain/forms/typedDates'

type Given = { isDay: boolean; take: (date: Date) => void }

/** What was typed into a picker of dates and not understood by it: read once more, in both languages, when it is left, and said where it is no date. */
export const useUnread = ({ isDay, take }: Given) => {
  const typed = useRef('')
  const [unread, setUnread] = useState('')
  const [round, setRound] = useState(0)
  /** Answers whether something was understood only now. */
  const leave = (): boolean => {
    const text = typed.current.trim()
    if (text === '') return false
    const date = readTyped(text, { isDay })
    setUnread(date ? '' : text)
    if (date) take(date)
    typed.current = ''
    return date !== null
  }
  const renew = () => setRound((count) => count + 1)
  return {
    unread,
    /** Key of the picker, which goes on showing what was typed where its calendar was closed before. */
    round,
    /** The picker understood it, or a day was chosen in it. */
    understand: () => {
      typed.current = ''
      setUnread('')
    },
    /** A save by keyboard leaves no field. To be heard before Payload, which saves only what is changed by then. */
    beforeKey: ({ ctrlKey, metaKey, key }: KeyboardEvent) => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 's' && flushSync(leave)) renew()
    },
    handlers: {
      onChangeRaw: (event?: { target: EventTarget }) => {
        typed.current = event?.target instanceof HTMLInputElement ? event.target.value : ''
      },
      onBlur: () => {
        if (leave()) renew()
      },
      onCalendarClose: () => void leave(),
    },
  }
}
