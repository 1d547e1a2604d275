import type { ServerResponse } from 'node:http'

import { languageCodes, type Language } from '../i18n/languages'

/** Sends whoever comes to `/` to the home page in the language their browser asks for. */
export const sendToLanguage = ({ response, accepted }: { response: ServerResponse; accepted: string | undefined }): void => {
  response.writeHead(307, { Location: `/${preferredLanguage(accepted)}`, Vary: 'Accept-Language', 'Cache-Control': 'no-cache', 'Content-Length': 0 }).end()
}

/** The first of the reader's languages that the site speaks, by weight, then by order; else the first of the site's. */
export const preferredLanguage = (accepted: string | undefined): Language => {
  const wishes = (accepted ?? '')
    .split(',')
    .map((each) => ({ code: each.trim().slice(0, 2).toLowerCase(), weight: Number(/;\s*q=([\d.]+)/.exec(each)?.[1] ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const found = wishes.map(({ code }) => languageCodes.find((known) => known === code)).find((code) => code !== undefined)
  return found ?? languageCodes[0] ?? 'en'
}
