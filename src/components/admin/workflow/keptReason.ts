'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'

import { keepingKey } from '../document/keepingKey'
import { forget, keep, readKept } from '../document/keptBox'
import type { Whose } from '../document/keptText'
import { latestWins } from '../document/latestWins'
import { usePlace } from '../document/place'

/** What was typed into a dialog and not sent yet, as its field needs it. */
export type KeptReason = { reason: string; type: (reason: string) => void; forget: () => void }

const pause = 100
const now = (): string => new Date().toISOString()

/**
 * A reason or remarks that survive the closing of their dialog and of the browser, per person, document and action, readable for their
 * author only, until they are stored.
 */
export const useKeptReason = (action: string): KeptReason => {
  const { user } = useAuth()
  const { url, entity, id, language } = usePlace()
  const owner = String(user?.id ?? '')
  // Beside the texts of the document, never among them.
  const whose = useMemo<Whose>(() => ({ user: owner, entity: `reasons:${entity}`, id, language }), [owner, entity, id, language])
  const form = `${owner}:${url}:${language}:${action}`
  const [reason, setReason] = useState('')
  const typed = useRef<string | null>(null)

  useEffect(() => void readReason({ whose, form }).then((found) => typed.current ?? setReason(found)), [whose, form])
  const keepSoon = useMemo(() => latestWins({ write: () => keepReason({ whose, form, reason: typed.current ?? '' }), pause }), [whose, form])

  const type = (words: string) => {
    typed.current = words
    setReason(words)
    keepSoon()
  }
  const forgetTyped = () => {
    typed.current = ''
    setReason('')
    void forget({ form, at: now() })
  }
  return { reason, type, forget: forgetTyped }
}

type Of = { whose: Whose; form: string }

const readReason = async ({ whose, form }: Of): Promise<string> => {
  const key = await keepingKey(whose.user)
  const kept = key ? await readKept({ key, whose }).catch(() => []) : []
  return String(kept.find((one) => one.form === form)?.values['reason'] ?? '')
}

/** Where the browser keeps nothing, the dialog still holds the text. */
const keepReason = async ({ whose, form, reason }: Of & { reason: string }): Promise<void> => {
  const key = await keepingKey(whose.user)
  if (key) await keep({ key, whose, kept: { form, at: now(), values: { reason } } }).catch(() => undefined)
}
