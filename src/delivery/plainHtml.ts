import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { isLanguage, languageCodes, type Language } from '../i18n/languages'
import { plainMessages, type PlainMessage } from '../i18n/plain'
import { preferredLanguage } from '../i18n/preferredLanguage'
import { sections, sectionSlugs, signInPath } from '../i18n/routes'
import { siteTexts } from '../i18n/site/texts'

/** As in `site.css`, of which this needs little. */
const style = `:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1d1a15;--accent:#9a3412}@media(prefers-color-scheme:dark){:root{--paper:#16140f;--ink:#ebe5d8;--accent:#f19a72}}
body{margin:0 auto;max-width:40rem;padding:1.5rem 1rem;font:112.5%/1.55 Charter,Cambria,'Noto Serif',Georgia,serif;background:var(--paper);color:var(--ink);border-top:.375rem solid var(--accent)}
h1{font-size:1.5rem;line-height:1.2}ul{list-style:none;padding:0}a{display:inline-block;min-width:1.5rem;padding:.25rem 0;color:inherit;text-decoration-color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:3px}`

/** What the policy of such a page has to allow. */
export const plainStyle = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What is worth trying again at the same address. */
const passing = new Set<PlainMessage>(['error', 'busy'])

/** Where pages and files are: what is not there may be for partners, who can sign in and come back. */
const ofReaders = new RegExp(`^/(d|${languageCodes.join('|')})/`)

/** Whether somebody looks at the answer in a browser. */
export const isLookedAt = (request: IncomingMessage): boolean => request.headers.accept?.includes('text/html') ?? false

/** A short answer as a page: in the language of the address, or else the reader's, with ways on. It fetches nothing. */
export const plainHtml = ({ request, message }: { request: IncomingMessage; message: PlainMessage }): string => {
  const language = languageFor(request)
  const text = plainMessages[message][language]
  const words = siteTexts[language]
  const again = passing.has(message) ? [link('', words.ways.again)] : []
  const signIn = message === 'notFound' && ofReaders.test(request.url ?? '') ? [link(signInPath({ language, next: request.url ?? '' }), words.missing.signIn)] : []
  const ways = [...again, ...signIn, link(`/${language}`, words.ways.home), ...sectionSlugs.map((section) => link(`/${language}/${sections[section][language]}`, words.sections[section]))]
  const others = languageCodes.filter((code) => code !== language).map((code) => `<p><a href="/${code}" lang="${code}" hreflang="${code}">${siteTexts[code].detour.home}</a></p>`)
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${text} · ${words.site.name}</title><style>${style}</style></head>
<body><main><h1>${text}</h1><p>${words.ways.title}</p><ul>${ways.map((way) => `<li>${way}</li>`).join('')}</ul></main>${others.join('')}</body></html>\n`
}

const link = (path: string, label: string): string => `<a href="${path}">${label}</a>`

const segmentOf = ({ url }: IncomingMessage): string | undefined => url?.split(/[/?]/)[1]

/** Whether the address itself says in which language its reader reads. */
export const isNamed = (request: IncomingMessage): boolean => isLanguage(segmentOf(request))

const languageFor = (request: IncomingMessage): Language => {
  const named = segmentOf(request)
  return isLanguage(named) ? named : (preferredLanguage({ header: request.headers['accept-language'] ?? null }) ?? 'en')
}
