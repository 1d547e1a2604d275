import { headers } from 'next/headers'

import type { Reader } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { audienceOf } from '../../../published/audience'
import { publicUrl } from '../../../published/publicUrl'

/** A request as pages see it: who reads, in which language, when, and what the address asks for. */
export type Visit = { reader: Reader; language: Language; publicUrl: string; now: string; query: Record<string, string> }
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

export const visitOf = async ({ language, searchParams }: { language: Language; searchParams?: SearchParams | undefined }): Promise<Visit> => ({
  reader: { language, audience: await audienceOf((await headers()).get('cookie')) },
  language,
  publicUrl: publicUrl(),
  now: new Date().toISOString(),
  query: plain((await searchParams) ?? {}),
})

/** One short, printable value per name: what else an address may hold, no page asks for. */
const plain = (given: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first && first.length <= 200 && !/\p{Cc}/u.test(first) ? [[name, first]] : []
    }),
  )
