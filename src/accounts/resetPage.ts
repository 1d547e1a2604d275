import { shortestPassword } from '../domain/password'
import type { Language } from '../i18n/languages'
import { resetWords } from '../i18n/reset'
import { fixedPages } from '../i18n/routes'
import type { AccountKind } from './events'
import { plainField, plainPage } from './plainPage'

/** What the page of a link to a new password shows: its form, why the password was refused, that it is done, or that the link is over. */
export type ResetPage = { kind: 'form'; problem?: string } | { kind: 'done'; of: AccountKind; signInAt: string } | { kind: 'gone' }

/** The page as HTML, in the language of the letter. */
export const resetPage = ({ language, page }: { language: Language; page: ResetPage }): string => {
  const words = resetWords[language]
  const title = page.kind === 'gone' ? words.goneTitle : words.title
  return plainPage({ title, parts: [{ language, html: `<h1>${title}</h1>${bodyOf({ language, page })}` }] })
}

const bodyOf = ({ language, page }: { language: Language; page: ResetPage }): string => {
  const words = resetWords[language]
  if (page.kind === 'gone') {
    const ways = [['/admin/forgot', words.ofStaff], [`/${language}/${fixedPages.partners[language]}`, words.ofPartners]] as const
    return `<p role="alert">${words.gone}</p><ul>${ways.map(([at, way]) => `<li><a href="${at}">${way}</a></li>`).join('')}</ul>`
  }
  if (page.kind === 'done') return `<p role="status">${words.done}</p><p><a href="${page.signInAt}">${words.signIn}</a></p>`
  const field = plainField({
    id: 'password', name: 'password', label: words.password, type: 'password', autocomplete: 'new-password', hint: words.rule, problem: page.problem, attributes: `minlength="${shortestPassword}"`,
  })
  return `<p>${words.explanation}</p><form method="post">${field}<button>${words.submit}</button></form>`
}
