import { expect, test } from 'vitest'

import { languageCodes } from '../../../src/i18n/languages'
import { reportPage, type ReportPage } from '../../../src/reports/page'

const reported = { page: '/fr/pays/mali', language: 'fr', version: '2026-11-30T10:00:00.000Z' } as const
const form = (typed: string, problem: Extract<ReportPage, { kind: 'form' }>['problem'] = null) => reportPage({ language: 'fr', reported, shows: { kind: 'form', typed, problem } })

test.each(languageCodes)('in %s the form has no script, asks for nothing but words, and is small', (language) => {
  const html = reportPage({ language, reported, shows: { kind: 'form', typed: '', problem: null } })
  expect(html).toContain(`<html lang="${language}">`)
  expect([...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name).filter((name) => name !== 'viewport' && name !== 'robots')).toEqual(['language', 'page', 'version', 'words'])
  expect(html).not.toMatch(/<script|<img|https?:/i)
  expect(Buffer.byteLength(html)).toBeLessThan(11_000)
})

test('says before anything is sent what is kept, and asks to name nobody in danger', () => {
  expect(form('')).toMatch(/ne gardons ni votre nom ni votre adresse\u00a0: nous ne pouvons donc pas vous répondre[\s\S]+<form/)
  expect(form('')).toContain('ne nommer personne que cela pourrait mettre en danger')
})

test('what was typed stands there again, as text, with the reason at the field', () => {
  const html = form('</textarea><script>alert(1)</script>', 'tooLong')
  expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>')
  expect(html).toMatch(/aria-describedby="hint-words problem-words" aria-invalid="true"/)
  expect(form('é'.repeat(2345), 'tooLong')).toContain('compte 2\u202f345\u00a0caractères\u202f; 2\u202f000 au plus')
  expect(form('', 'empty')).toMatch(/id="problem-words" role="alert">Merci de dire/)
})

test('too many reports are told with the words still there, and thanks lead back', () => {
  expect(form('Le 3 mai', 'tooMany')).toMatch(/role="alert">Trop d’erreurs[\s\S]+Le 3 mai<\/textarea>/)
  expect(reportPage({ language: 'fr', reported, shows: { kind: 'sent' } })).toMatch(/<h1>Merci<\/h1><p role="status">[\s\S]+<a href="\/fr\/pays\/mali" hreflang="fr">Revenir à la page<\/a>/)
})
