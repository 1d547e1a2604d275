import { headers } from 'next/headers'

import type { Reader } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { audienceOf } from '../../../published/audience'
import { publicUrl } from '../../../published/publicUrl'

/** A request as pages see it: who reads, in which language, when, and what the address asks for. `asked` is that address, to come back to. */
export type Visit = { reader: Reader; language: Language; publicUrl: string; now: string; query: Record<string, string>; asked: string }
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

export const visitOf = async ({ language, segments, searchParams }: { language: Language; segments: string[]; searchParams?: SearchParams | undefined }): Promise<Visit> => {
  const query = plain((await searchParams) ?? {})
  return {
    reader: { language, audience: await audienceOf((await headers()).get('cookie')) },
    language,
    publicUrl: publicUrl(),
    now: new Date().toISOString(),
    query,
    asked: askedPath({ language, segments, query }),
  }
}

/** Next hands segments over as they stand in the address. */
const askedPath = ({ language, segments, query }: { language: string; segments: string[]; query: Record<string, string> }): string => {
  const parameters = new URLSearchParams(query).toString()
  return `/${[language, ...segments].join('/')}${parameters === '' ? '' : `?${parameters}`}`
}

/** One short, printable value per name: what else an address may hold, no page asks for. */
const plain = (given: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first && first.length <= 200 && !/\p{Cc}/u.test(first) ? [[name, first]] : []
    }),
  )
