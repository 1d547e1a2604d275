import type { FileNoticeKey } from '@/i18n/fileNotices'

/** A reason or a warning as data: `i18n/fileNotices.ts` holds the sentences. */
export type FileNotice = { key: FileNoticeKey; params: Record<string, number> }

/** What a step over an upload gives: its value, or the reason why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: FileNotice }

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const refused = (key: FileNoticeKey, params: FileNotice['params'] = {}): { ok: false; refusal: FileNotice } => ({
  ok: false,
  refusal: { key, params },
})
