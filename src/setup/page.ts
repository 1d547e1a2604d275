import { plainField, plainPage } from '../accounts/plainPage'
import { shortestPassword } from '../domain/password'
import type { Refusal } from '../domain/refusal'
import { refusalSentence } from '../i18n/admin/words'
import { languageCodes, type Language } from '../i18n/languages'
import { setupWords, type SetupWords } from '../i18n/setup'

/** What was typed and why it was refused; a password is never given back. */
export type Typed = { name: string; email: string; refusals: readonly Refusal[] }
export type SetupPage = { kind: 'form'; typed?: Typed } | { kind: 'done' } | { kind: 'gone' } | { kind: 'nobody' }

/** The page as HTML, once per language on one page; the language of whoever asks comes first. */
export const setupPage = ({ page, first }: { page: SetupPage; first: Language }): string => {
  const codes = [first, ...languageCodes.filter((code) => code !== first)]
  const titleIn = (code: Language) => titleOf({ words: setupWords[code], page })
  return plainPage({
    title: codes.map(titleIn).join(' · '),
    parts: codes.map((code) => ({ language: code, html: `<h1>${titleIn(code)}</h1>${bodyOf({ code, words: setupWords[code], page })}` })),
  })
}

const titleOf = ({ words, page }: { words: SetupWords; page: SetupPage }): string =>
  page.kind === 'gone' ? words.goneTitle : page.kind === 'nobody' ? words.nobodyTitle : words.title

const bodyOf = ({ code, words, page }: { code: Language; words: SetupWords; page: SetupPage }): string => {
  if (page.kind === 'gone') {
    const ways = `<a href="/admin/login">${words.toAdmin}</a> · <a href="/admin/forgot">${words.toReset}</a>`
    return `<p role="alert">${words.gone}</p><p>${words.goneKnown}<br>${ways}</p><p>${words.goneNew}</p>`
  }
  if (page.kind === 'nobody') return `<p>${words.nobody}</p><p>${words.nobodyLink}</p>`
  if (page.kind === 'done') return `<p>${words.done}</p><p><a href="/admin/login">${words.toAdmin}</a></p>`
  return form({ code, words, typed: page.typed ?? { name: '', email: '', refusals: [] } })
}

const form = ({ code, words, typed }: { code: Language; words: SetupWords; typed: Typed }): string => {
  const problem = (name: string) => {
    const refusal = typed.refusals.find(({ field }) => field === name)
    return refusal === undefined ? undefined : refusalSentence({ ...refusal, language: code })
  }
  const fields = [
    plainField({ id: `name-${code}`, name: 'name', label: words.name, type: 'text', autocomplete: 'name', value: typed.name, problem: problem('name') }),
    plainField({ id: `email-${code}`, name: 'email', label: words.email, type: 'email', autocomplete: 'username', value: typed.email, problem: problem('email') }),
    plainField({
      id: `password-${code}`, name: 'password', label: words.password, type: 'password', autocomplete: 'new-password', hint: words.passwordHint, problem: problem('password'),
      attributes: `minlength="${shortestPassword}"`,
    }),
  ]
  return `<p>${words.explanation}</p><form method="post" autocomplete="on">${fields.join('')}<button>${words.submit}</button></form>`
}
