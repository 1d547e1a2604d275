import { languageCodes, type Language } from '../i18n/languages'
import { setupWords, type SetupWords } from '../i18n/setup'

export type SetupPage = 'form' | 'invalid' | 'done' | 'gone'

/** The page as HTML, once per language on one page. Nothing in it comes from a request. */
export const setupPage = (kind: SetupPage): string => {
  const parts = languageCodes.map((code) => part({ code, words: setupWords[code], kind }))
  return `<!DOCTYPE html><html lang="${languageCodes[0] ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${languageCodes.map((code) => setupWords[code].title).join(' · ')}</title><style>${style}</style></head><body><main>${parts.join('')}</main></body></html>`
}

const part = ({ code, words, kind }: { code: Language; words: SetupWords; kind: SetupPage }): string =>
  `<section lang="${code}"><h1>${words.title}</h1>${bodies[kind]({ code, words })}</section>`

type Body = (of: { code: Language; words: SetupWords }) => string

const form: Body = ({ code, words }) => `<p>${words.explanation}</p><form method="post" autocomplete="on">
<label for="name-${code}">${words.name}</label><input id="name-${code}" name="name" required autocomplete="name">
<label for="email-${code}">${words.email}</label><input id="email-${code}" name="email" type="email" required autocomplete="username">
<label for="password-${code}">${words.password}</label><input id="password-${code}" name="password" type="password" minlength="12" required autocomplete="new-password" aria-describedby="hint-${code}">
<small id="hint-${code}">${words.passwordHint}</small><button>${words.submit}</button></form>`

const bodies: Record<SetupPage, Body> = {
  form,
  invalid: (of) => `<p role="alert">${of.words.invalid}</p>${form(of)}`,
  done: ({ words }) => `<p>${words.done}</p><p><a href="/admin/login">${words.toAdmin}</a></p>`,
  gone: ({ words }) => `<p>${words.gone}</p>`,
}

const style = `:root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;margin:0}main{max-width:60rem;margin:2rem auto;padding:0 1rem;display:grid;gap:3rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr))}
h1{font-size:1.4rem}label,small{display:block}input{font:inherit;width:100%;box-sizing:border-box;padding:.4rem;margin:.2rem 0 .8rem}button{font:inherit;padding:.5rem 1rem;margin-top:1rem}`
