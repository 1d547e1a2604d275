import { readFileSync } from 'node:fs'

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { aSavedUpdate, atDesk, aWorkplace, bodyOf, pasteInto, save, storedOf, storeBody } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

type Node = { type: string; tag?: string; listType?: string; text?: string; format?: number | string; headerState?: number; relationTo?: string; value?: unknown; fields?: { url?: string; text?: string; doc?: { relationTo: string; value: string } | null }; children?: Node[] }

/** A stored text in short: each node by its name, around what it holds. */
const inShort = (node: Node): string => {
  if (node.type === 'text') return `${node.format ? `*${node.format}*` : ''}${node.text ?? ''}`
  if (node.type === 'upload') return `<upload ${node.relationTo ?? ''}/${String(node.value)}></>`
  if (node.type === 'inlineBlock') return `[${node.fields?.text ?? ''}]`
  const inner = (node.children ?? []).map(inShort).join('')
  const name = node.tag ?? { paragraph: 'p', listitem: 'li', tablerow: 'tr', tablecell: 'td' }[node.type] ?? node.type
  const { url, doc } = node.fields ?? {}
  const to = url ?? (doc ? `${doc.relationTo}/${doc.value}` : undefined)
  return node.type === 'root' ? inner : `<${name}${to ? ` ${to}` : ''}>${inner}</>`
}

test.each([
  [
    'Word', 'word',
    '<h2>Security in Gao</><p>Residents “trust” the *1*new forum, which *2*meets every month.[Interview in Gao, March 2026.] See <link https://example.org/report>the report</>.</><h3>What changed</><ul><li>Patrols by day</><li><ul><li>in the market</></></><li>Talks by night</></><ol><li>Listen</><li>Answer</></><h4>Figures</><table><tr><td><p>*1*Place</></><td><p>*1*Meetings</></></><tr><td><p>Gao</></><td><p>12*64*a and H*32*2O</></></></><p>A red and underlined word.</><h4>Sources</><p>The end.</>',
    ['1 picture', '1 comment', '1 tracked deletion', 'colours, underlining and alignment'],
  ],
  [
    'Google Docs', 'googleDocs',
    '<h2>Sécurité à Gao</><p>Un « forum » *1*de confiance*2* s’ouvre*64*e : <link https://example.org/rapport>le rapport</>[Entretien à Gao.]</><ul><li>Le jour</><li><ul><li>au marché</></></><li>La nuit</></><h3>Chiffres</><table><tr><td><p>*1*Lieu</></><td><p>Gao</></></></>',
    ['1 picture'],
  ],
  [
    'LibreOffice', 'libreOffice',
    '<h2>Contexte</><p>Les *1*habitants et la *2*police se rencontrent[Selon l’enquête.] ; <link https://example.org/>voir ici</>.</><h4>Suites</><ol><li>Écouter</><li><ol><li>chaque mois</></></><li>Répondre<linebreak></>puis noter</></><table><tr><td><p>Lieu</></><td><p>Date</></></><tr><td><p>Gao</></></></><quote>Une citation</>',
    ['1 picture', '1 link that leads nowhere on the web'],
  ],
])('a text from %s is pasted, what it lost is said once, it is saved and submitted', async (_program, fixture, expected, leftOut) => {
  const { page, context } = await atDesk({ browser, product, email: 'officer@example.org' })
  const where = await aSavedUpdate(page, { product, title: `Pasted from ${fixture}` })
  await pasteInto(bodyOf(page), { html: readFileSync(`tests/fixtures/paste/${fixture}.html`, 'utf8') })
  const notice = page.getByText('Pasted, without what this editor cannot hold')
  await notice.waitFor()
  for (const words of leftOut) await expect.poll(() => notice.innerText()).toContain(words)
  await page.getByRole('button', { name: 'Close this notice' }).click()
  expect(await notice.count()).toBe(0)
  await save(page)
  await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).body).toHaveProperty('root')
  const { body } = await storedOf(page, { path: where, language: 'en' })
  const short = inShort((body as { root: Node }).root)
  expect(short.replace(/<p><\/>$/, '')).toBe(expected)
  await page.getByRole('button', { name: 'Submit English for review', exact: true }).click()
  await page.getByText('The English text is in review.').first().waitFor()
  await context.close()
})

test('a heading pasted behind text that stands in the field, and behind pasted paragraphs, stays one of its level', async () => {
  const { page, context } = await atDesk({ browser, product, email: 'officer@example.org' })
  const where = await aSavedUpdate(page, { product, title: 'A heading behind text' })
  const editor = bodyOf(page)
  await editor.click()
  await page.keyboard.type('Typed before.')
  await pasteInto(editor, { html: '<h3>What changed</h3><p>Patrols.</p><ul><li>by day</li></ul><h4>Next</h4>' })
  await save(page)
  await expect.poll(async () => JSON.stringify((await storedOf(page, { path: where, language: 'en' })).body)).toContain('Next')
  const { body } = await storedOf(page, { path: where, language: 'en' })
  expect(inShort((body as { root: Node }).root)).toMatch(/^<p>Typed before\.<\/><h3>What changed<\/><p>Patrols\.<\/><ul><li>by day<\/><\/><h4>Next<\/>/)
  await context.close()
})

const isInView = (shown: Locator): Promise<boolean> =>
  shown.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

test('what a paste left out is told where the cursor is, spoken, and dismissed by keyboard with the line still in view', async () => {
  const { page, context } = await atDesk({ browser, product, email: 'officer@example.org' })
  await aSavedUpdate(page, { product, title: 'A long paste' })
  const editor = bodyOf(page)
  await pasteInto(editor, { html: `${'<p>A paragraph of a long text.</p>'.repeat(80)}<p>The end.</p><img src="https://example.org/a.png">` })
  const notice = page.locator('.jf-left-out')
  await notice.getByText('1 picture').waitFor()
  await expect.poll(() => isInView(notice), { timeout: 20_000 }).toBe(true)
  expect(await notice.getByRole('status').innerText()).toContain('1 picture')
  const line = editor.getByText('The end.')
  await expect.poll(async () => [await isInView(line), (await topOf(line)) < (await topOf(notice))], { timeout: 20_000 }).toEqual([true, true])
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  for (let presses = 0; presses < 15 && (await focused()) !== 'Close this notice'; presses++) await page.keyboard.press('Tab')
  expect(await focused()).toBe('Close this notice')
  await page.keyboard.press('Enter')
  await notice.waitFor({ state: 'detached' })
  await expect.poll(() => isInView(line), { timeout: 20_000 }).toBe(true)
  await expect.poll(() => editor.evaluate((element) => document.activeElement === element)).toBe(true)
  await context.close()
})

const topOf = (shown: Locator): Promise<number> => shown.evaluate((element) => Math.round(element.getBoundingClientRect().top))

/** How far the row of a table in which the cursor stands reaches below the upper edge of the tools. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const node = document.getSelection()?.focusNode
    const row = (node instanceof Element ? node : node?.parentElement)?.closest('tr')?.getBoundingClientRect()
    const tools = document.querySelector('.jf-at-hand')?.getBoundingClientRect()
    if (!row || !tools || tools.height === 0) return Infinity
    return row.top >= tools.bottom ? 0 : row.bottom - tools.top
  })

test.each([[1280, 900, 'en-GB'], [360, 740, 'fr-FR']])('the tools of a table never hide the row that is written in, at %i px', async (width, height, locale) => {
  const { page, context } = await atDesk({ browser, product, email: 'officer@example.org', locale, viewport: { width, height } })
  await aSavedUpdate(page, { product, title: `A long table at ${width}` })
  await pasteInto(bodyOf(page), { html: `<p>Before.</p><table>${'<tr><td>Place</td><td>Date</td></tr>'.repeat(40)}</table>${'<p>After.</p>'.repeat(20)}` })
  await bodyOf(page).getByText('Place').first().click()
  await page.locator('.jf-table-tools').waitFor()
  for (let row = 1; row < 40; row++) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('x')
    if (row % 6 === 3) await expect.poll(() => covered(page), { timeout: 20_000 }).toBeLessThanOrEqual(0)
  }
  await context.close()
})

const text = (words: string) => ({ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
const block = (type: string, children: object[], more: object = {}) => ({ type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...more })

const anImage = async ({ request }: BrowserContext): Promise<string> => {
  const answer = await request.post(`${product.url}/api/media?locale=en`, {
    headers: { Origin: product.url }, multipart: { file: { name: 'market.jpg', mimeType: 'image/jpeg', buffer: readFileSync('tests/e2e/market.jpg') }, _payload: JSON.stringify({ alt: 'A market' }) },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

test('what is copied from the original beside a translation keeps headings, lists, tables, quotes, pictures, links of both kinds and footnotes', async () => {
  const officer = await atDesk({ browser, product, email: 'officer@example.org' })
  const target = (await aSavedUpdate(officer.page, { product, title: 'Linked to' })).split('/').at(-1) ?? ''
  const where = await aSavedUpdate(officer.page, { product, title: 'Copied from' })
  const picture = await anImage(officer.context)
  const link = (fields: object, words: string) => block('link', [text(words)], { version: 3, id: '65f000000000000000000001', fields: { newTab: false, ...fields } })
  const item = (words: string) => block('listitem', [text(words)], { value: 1 })
  const cell = (words: string) => block('tablecell', [block('paragraph', [text(words)])], { headerState: 0, colSpan: 1, rowSpan: 1 })
  await storeBody(officer.page, { product, path: where, language: 'en', nodes: [
    block('heading', [text('Security')], { tag: 'h3' }),
    block('paragraph', [
      text('See '), link({ linkType: 'internal', doc: { relationTo: 'updates', value: target } }, 'the update'), text(' and '), link({ linkType: 'custom', url: 'https://example.org/' }, 'the report'), text('.'),
      { type: 'inlineBlock', version: 1, fields: { id: '65f000000000000000000002', blockName: '', blockType: 'footnote', text: 'Page 3.' } },
    ]),
    block('list', [item('One'), item('Two')], { listType: 'number', tag: 'ol', start: 1 }),
    block('table', [block('tablerow', [cell('Place'), cell('Date')])]),
    { type: 'upload', version: 3, format: '', id: '65f000000000000000000003', fields: {}, relationTo: 'media', value: picture },
    block('quote', [text('We talk.')]),
    block('heading', [text('Next')], { tag: 'h4' }),
    block('paragraph', [text('The end.')]),
  ] })
  const { page, context } = await atDesk({ browser, product, email: 'translator.fr@example.org' })
  await page.goto(`${product.url}${where}?locale=fr`)
  const original = page.locator('[data-field-path=body] .jf-beside [lang=en]').first()
  await original.getByText('The end.').waitFor()
  await bodyOf(page).waitFor()
  await original.evaluate((element) => document.getSelection()?.selectAllChildren(element))
  await page.keyboard.press('Control+c')
  await bodyOf(page).click()
  await page.keyboard.press('Control+v')
  await bodyOf(page).getByText('The end.').waitFor()
  await save(page)
  const bodyIn = async (language: 'en' | 'fr') => inShort(((await storedOf(page, { path: where, language })).body as { root: Node }).root)
  await expect.poll(async () => (await bodyIn('fr')).replace(/<p><\/>$/, ''), { timeout: 20_000 }).toBe(
    `<h3>Security</><p>See <link updates/${target}>the update</> and <link https://example.org/>the report</>.[Page 3.]</><ol><li>One</><li>Two</></><table><tr><td><p>Place</></><td><p>Date</></></></><upload media/${picture}></><quote>We talk.</><h4>Next</><p>The end.</>`,
  )
  expect(await page.locator('.jf-left-out').count()).toBe(0)
  await page.getByText(/^The French page would be without the image “market”/).first().waitFor()
  await Promise.all([officer.context.close(), context.close()])
})

test('a picture without text, as of a screen, is not taken in, and that is said', async () => {
  const { page, context } = await atDesk({ browser, product, email: 'officer@example.org' })
  await aSavedUpdate(page, { product, title: 'A picture of a screen' })
  await bodyOf(page).click()
  await bodyOf(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['PNG'], 'image.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await page.getByText('Pasted, without what this editor cannot hold: 1 picture').waitFor()
  await context.close()
})
