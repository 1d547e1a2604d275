import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { documentPage } from '../../../src/app/(site)/compose/documentPage'
import { Shell } from '../../../src/components/site/Shell'
import { workflowCollections, type Withdrawal, type WorkflowCollection } from '../../../src/domain/content'
import { languageCodes, type Language } from '../../../src/i18n/languages'
import { publish } from '../../support/publishedRows'
import { aReadersDatabase, type ReadersDatabase } from '../../support/readers'
import { textsOf } from '../../support/titles'

let database: ReadersDatabase
beforeAll(async () => {
  database = await aReadersDatabase()
  Object.assign(process.env, { PUBLIC_URL: 'http://localhost:3000' })
}, 60_000)
afterAll(() => database.drop())

/** As they are typed, and as they are printed. */
const typed: Record<Language, string> = { en: 'Peace; “what next?”: a talk of 1 March 2026', fr: 'La paix ; « et après ? » : un débat du 1er mars 2026' }
const printed: Record<Language, string> = { en: 'Peace; “what next?”: a talk of 1\u00a0March\u00a02026', fr: 'La paix\u202f; «\u00a0et après\u202f?\u00a0»\u00a0: un débat du 1er\u00a0mars\u00a02026' }

const pageAt = ({ language, collection, slug }: { language: Language; collection: WorkflowCollection; slug: string }): Promise<string> => database.read(async () => {
  const visit = { reader: { language, audience: 'public' as const }, language, publicUrl: 'http://localhost:3000', now: '2026-11-30T00:00:00.000Z', query: {}, asked: '' }
  const composed = await documentPage({ collection, slug })(visit)
  if (composed.kind !== 'page') throw new Error(`${slug} has moved`)
  const frame = { ...composed.frame, menu: [], footerMenu: [], language, publicUrl: visit.publicUrl }
  return renderToStaticMarkup(createElement('html', { lang: language }, createElement('body', null, createElement(Shell, { frame, children: composed.content }))))
})

const fates: Record<string, Withdrawal | null> = { elsewhere: null, gone: { kind: 'gone' }, notice: { kind: 'notice', notice: 'outdated' } }
const cases = workflowCollections.flatMap((collection) => languageCodes.flatMap((language) => Object.keys(fates).map((fate) => [collection, language, fate] as const)))

test.each(cases)('one of %s, not there for readers of %s (%s), is offered by its title as its own language prints it, and marked with it', async (collection, language, fate) => {
  const other = languageCodes.find((code) => code !== language) ?? language
  const slug = `${collection}-${language}-${fate}`
  const withdrawal = fates[fate]
  const texts = { [other]: { slug: withdrawal ? `${slug}-there` : slug, title: typed[other] }, ...(withdrawal && { [language]: { slug, title: typed[language] } }) }
  await publish(database.owner, { collection, texts, lead: other, ...(withdrawal && { withdrawn: { [language]: withdrawal } }), ...(collection === 'publications' && { shared: { type: 'report' as const } }) })
  const shown = textsOf(await pageAt({ language, collection, slug })).filter(({ text }) => /paix|Peace/.test(text))
  const own = shown.filter((each) => each.language === language)
  expect(shown.filter((each) => each.language !== language)).toEqual([{ text: printed[other], language: other, linked: other, isRunning: false }])
  expect(own.map(({ text }) => text)).toEqual(fate === 'notice' ? [printed[language]] : [])
})
