import type { Language } from '../i18n/languages'
import { siteTexts } from '../i18n/site/texts'

/** One language's part of a page: its HTML, in which everything that somebody wrote has gone through `escapeHtml`. */
type Part = { language: Language; html: string }

/** A page that stands outside site and panel, without script: small enough to be written by hand. It has the site's colours, letters and name. */
export const plainPage = ({ title, parts }: { title: string; parts: Part[] }): string => {
  const first = parts[0]?.language ?? 'en'
  const sections = parts.map(({ language, html }) => `<section lang="${language}">${html}</section>`)
  return `<!DOCTYPE html><html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(title)} · ${siteTexts[first].site.name}</title><style>${style}</style></head><body><header><a href="/${first}">${siteTexts[first].site.name}</a></header><main>${sections.join('')}</main></body></html>`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as the content of an element or of an attribute in quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

type Field = { id: string; name: string; label: string; type: string; autocomplete: string; value?: string; hint?: string; problem?: string | undefined; attributes?: string }

/** A labelled field with its hint before it, and with what is wrong with it, if anything. What was typed stands in it again, passwords aside. */
export const plainField = ({ id, name, label, type, autocomplete, value = '', hint, problem, attributes = '' }: Field): string => {
  const described = [hint === undefined ? '' : `hint-${id}`, problem === undefined ? '' : `problem-${id}`].filter((each) => each !== '').join(' ')
  return `<label for="${id}">${label}</label>${hint === undefined ? '' : `<small id="hint-${id}">${hint}</small>`}${problem === undefined ? '' : `<p class="problem" id="problem-${id}" role="alert">${problem}</p>`}
<input id="${id}" name="${name}" type="${type}" value="${escapeHtml(value)}" required autocomplete="${autocomplete}"${described === '' ? '' : ` aria-describedby="${described}"`}${problem === undefined ? '' : ' aria-invalid="true"'} ${attributes}>`
}

/** As in `site.css`, of which these pages need little. */
const style = `:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1d1a15;--quiet:#5c5548;--line:#8a8171;--accent:#9a3412;--on-accent:#fff;--serif:Charter,'Bitstream Charter','Sitka Text',Cambria,'Noto Serif',Georgia,serif;--sans:Seravek,'Gill Sans Nova',Ubuntu,Calibri,'Source Sans 3','Noto Sans',system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#16140f;--ink:#ebe5d8;--quiet:#b3aa98;--line:#7d7463;--accent:#f19a72;--on-accent:#1d1009}}
*{box-sizing:border-box}html{font:112.5%/1.55 var(--serif);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:0 clamp(1rem,4vw,3rem) 3rem;border-top:.375rem solid var(--accent);overflow-wrap:break-word}
header{padding:1.25rem 0}header a{font-size:1.5rem;font-weight:700;letter-spacing:-.02em;text-decoration:none}a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.16em}a:hover{color:var(--accent)}
main{display:grid;gap:1rem clamp(2rem,5vw,4rem);grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}section{border-top:1px solid var(--ink);padding:1.125rem 0;max-width:32rem}
h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2rem);line-height:1.15;letter-spacing:-.01em;margin:0 0 1rem;text-wrap:balance}p,ul{margin:0 0 1rem}ul{padding-left:1.1rem}
form,label,small,.problem{font-family:var(--sans)}label{display:block;font-weight:600}small{display:block;font-size:.875rem;line-height:1.45;color:var(--quiet)}
input,textarea{font:inherit;width:100%;min-height:2.75rem;padding:.4rem .6rem;margin:.25rem 0 1rem;color:inherit;background:transparent;border:1px solid var(--line)}textarea{resize:vertical}[aria-invalid]{border-color:var(--accent)}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;border:0;background:var(--accent);color:var(--on-accent);cursor:pointer}form+p{margin-top:1rem}:focus-visible{outline:3px solid var(--accent);outline-offset:3px}.problem{margin:.3rem 0;padding-left:.6rem;border-left:.25rem solid var(--accent)}`
