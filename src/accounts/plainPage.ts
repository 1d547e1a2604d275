/** One language's part of a page: its HTML, in which everything that somebody wrote has gone through `escapeHtml`. */
type Part = { language: string; html: string }

/** A page that stands outside site and panel, without script: small enough to be written by hand. */
export const plainPage = ({ title, parts }: { title: string; parts: Part[] }): string => {
  const sections = parts.map(({ language, html }) => `<section lang="${language}">${html}</section>`)
  return `<!DOCTYPE html><html lang="${parts[0]?.language ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${sections.join('')}</main></body></html>`
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

const style = `:root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;margin:0}main{max-width:60rem;margin:2rem auto;padding:0 1rem;display:grid;gap:3rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr))}section{max-width:30rem}
h1{font-size:1.4rem}label{display:block;font-weight:600}small{display:block}input{font:inherit;width:100%;box-sizing:border-box;padding:.4rem;margin:.2rem 0 .8rem}button{font:inherit;padding:.5rem 1rem;margin-top:1rem}.problem{margin:.3rem 0;padding-left:.6rem;border-left:.25rem solid #b3261e}`
