import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { isLanguage, languageCodes, type Language } from '../i18n/languages'
import { plainMessages, type PlainMessage } from '../i18n/plain'
import { askedLanguage } from '../i18n/preferredLanguage'
import { fixedPages, sections, sectionSlugs, signInPath } from '../i18n/routes'
import { siteTexts } from '../i18n/site/texts'

/** As in `site.css`, of which this needs little. */
const style = `:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1d1a15;--line:#d8d1c2;--accent:#9a3412}@media(prefers-color-scheme:dark){:root{--paper:#16140f;--ink:#ebe5d8;--line:#3b362b;--accent:#f19a72}}
body{margin:0 auto;max-width:78rem;padding:1.25rem clamp(1rem,4vw,3rem);font:112.5%/1.55 Charter,Cambria,'Noto Serif',Georgia,serif;background:var(--paper);color:var(--ink);border-top:.375rem solid var(--accent)}
header,nav ul{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.375rem}header{justify-content:space-between}header>nav+nav+nav{border-top:0!important}header>nav+nav{flex-basis:100%;border-block:1px solid var(--line);padding:.375rem 0;font-size:.9375rem}.brand{font-size:1.5rem;font-weight:700}
nav a,.brand{text-decoration:none}h1{font-size:clamp(1.75rem,1.35rem + 2vw,3rem);line-height:1.1;margin:2rem 0 1.5rem}h2{font-size:1.375rem;border-top:1px solid;padding-top:1rem}ul{list-style:none;padding:0;margin:0}main ul{columns:14rem}a{display:inline-block;min-width:1.5rem;padding:.25rem 0;color:inherit;text-decoration-color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:3px}`

/** What the policy of such a page has to allow. */
export const plainStyle = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What is worth trying again at the same address. */
const passing = new Set<PlainMessage>(['error', 'busy'])

/** Where pages and files are: what is not there may be for partners, who can sign in and come back. */
const ofReaders = new RegExp(`^/(d|${languageCodes.join('|')})/`)

/** Whether somebody looks at the answer in a browser. */
export const isLookedAt = (request: IncomingMessage): boolean => request.headers.accept?.includes('text/html') ?? false

/** A short answer as a page, with name, menu and ways on: in the language of the address, else the reader's, else in every one. It fetches nothing. */
export const plainHtml = ({ request, message }: { request: IncomingMessage; message: PlainMessage }): string => {
  const known = languageFor(request)
  const shown = known ? [known] : languageCodes
  const first = known ?? 'en'
  const others = languageCodes.filter((code) => code !== known)
  const title = shown.map((language) => plainMessages[message][language]).join(' · ')
  return `<!DOCTYPE html><html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title} · ${siteTexts[first].site.name}</title><style>${style}</style></head>
<body><header><a class="brand" href="/${first}">${siteTexts[first].site.name}</a><nav aria-label="${siteTexts[first].navigation.language}"><ul>${others.map((code) => `<li>${homeIn(code)}</li>`).join('')}</ul></nav>${shown.map(menu).join('')}</header>
<main>${shown.map((language) => answerIn({ language, request, message })).join('')}</main></body></html>\n`
}

const homeIn = (code: Language): string => `<a href="/${code}" lang="${code}" hreflang="${code}">${siteTexts[code].detour.home}</a>`

const menu = (language: Language): string => `<nav lang="${language}" aria-label="${siteTexts[language].navigation.label}">${listOf(pagesIn(language))}</nav>`

/** What always exists: the chief page, and every section. */
const pagesIn = (language: Language): string[] => {
  const { fixedPages: pages, sections: names } = siteTexts[language]
  return [link(`/${language}/${fixedPages.theoryOfChange[language]}`, pages.theoryOfChange), ...sectionSlugs.map((section) => link(`/${language}/${sections[section][language]}`, names[section]))]
}

type Answering = { language: Language; request: IncomingMessage; message: PlainMessage }

const answerIn = ({ language, request, message }: Answering): string => {
  const words = siteTexts[language]
  const again = passing.has(message) ? [link('', words.ways.again)] : []
  const signIn = message === 'notFound' && ofReaders.test(request.url ?? '') ? [link(signInPath({ language, next: request.url ?? '' }), words.missing.signIn)] : []
  return `<div lang="${language}"><h1>${plainMessages[message][language]}</h1><h2>${words.ways.title}</h2>${listOf([...again, ...signIn, link(`/${language}`, words.ways.home), ...pagesIn(language)])}</div>`
}

const listOf = (links: string[]): string => `<ul>${links.map((each) => `<li>${each}</li>`).join('')}</ul>`

const link = (path: string, label: string): string => `<a href="${path}">${label}</a>`

/** The language that an address names, as a page or as a file (`/d/<code>/fr`). */
const namedIn = ({ url = '' }: IncomingMessage): Language | undefined => {
  const [, first, , third] = url.split(/[/?]/)
  const named = first === 'd' ? third : first
  return isLanguage(named) ? named : undefined
}

/** Whether the address itself says in which language its reader reads. */
export const isNamed = (request: IncomingMessage): boolean => namedIn(request) !== undefined

/** That language, else the one that the reader asks for. */
const languageFor = (request: IncomingMessage): Language | undefined =>
  namedIn(request) ?? askedLanguage({ header: request.headers['accept-language'] ?? null })
