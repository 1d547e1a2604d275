import { escapeHtml, plainPage } from '../accounts/plainPage'
import { charactersIn, longestReport, reportedWords, type ReportedPage, type ReportProblem } from '../domain/errorReport'
import type { Language } from '../i18n/languages'
import { reportWords } from '../i18n/report'

/** What the page shows: the form, with what was typed and what keeps it from being sent, or thanks. */
export type ReportPage = { kind: 'form'; typed: string; problem: ReportProblem | 'tooMany' | null } | { kind: 'sent' }
type Shown = { language: Language; reported: ReportedPage; shows: ReportPage }

/** The page as HTML, in the reader's language. It is the same for every address, whether or not there is a page. */
export const reportPage = ({ language, reported, shows }: Shown): string => {
  const words = reportWords[language]
  const title = shows.kind === 'sent' ? words.sentTitle : words.title
  return plainPage({ title, parts: [{ language, html: `<h1>${title}</h1>${shows.kind === 'sent' ? thanks({ language, reported }) : form({ language, reported, ...shows })}` }] })
}

const thanks = ({ language, reported }: Omit<Shown, 'shows'>): string =>
  `<p role="status">${reportWords[language].sent}</p><p>${linkTo(reported, reportWords[language].backToPage)}</p>`

type Form = Omit<Shown, 'shows'> & Extract<ReportPage, { kind: 'form' }>

const form = ({ language, reported, typed, problem }: Form): string => {
  const words = reportWords[language]
  const atField = problem === null || problem === 'tooMany' ? null : problem === 'empty' ? words.empty : words.tooLong(charactersIn(reportedWords(typed)), longestReport)
  const hidden = Object.entries({ language, page: reported.page, version: reported.version ?? '' }).map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
  const field = `<label for="words">${words.label}</label><small id="hint-words">${words.hint(longestReport)}</small>${atField === null ? '' : `<p class="problem" id="problem-words" role="alert">${atField}</p>`}
<textarea id="words" name="words" rows="8" required aria-describedby="hint-words${atField === null ? '' : ' problem-words'}"${atField === null ? '' : ' aria-invalid="true"'}>\n${escapeHtml(typed)}</textarea>`
  return `${problem === 'tooMany' ? `<p class="problem" role="alert">${words.tooMany}</p>` : ''}<p>${words.about} ${linkTo(reported, reported.page)}</p><p>${words.intro} <strong>${words.danger}</strong></p><p><small>${words.kept}</small></p>
<form method="post" action="/report">${hidden.join('')}${field}<button>${words.submit}</button></form><p>${linkTo(reported, words.back)}</p>`
}

const linkTo = ({ page, language }: ReportedPage, label: string): string => `<a href="${escapeHtml(encodeURI(page))}" hreflang="${language}">${escapeHtml(label)}</a>`
