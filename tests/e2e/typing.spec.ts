import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Browser, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aBrowserWithProfile } from '../support/browser'
import { aSavedUpdate, atDesk, aWorkplace, bodyOf, pasteAtCaret, pasteInto, save, signIn, storeBody, storedOf } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

const sit = (email: string, locale?: string) => atDesk({ browser, product, email, ...(locale ? { locale } : {}) })

describe('two people in two languages of one document', () => {
  test('a translation pasted as the first edit, after the original was saved by somebody else, is stored', async () => {
    const officer = await sit('officer@example.org')
    const where = await aSavedUpdate(officer.page, { product, title: 'Elders meet in Ménaka' })
    const translator = await sit('translator.fr@example.org')
    await translator.page.goto(`${product.url}${where}?locale=fr`)
    await bodyOf(translator.page).waitFor()
    await officer.page.fill('#field-summary', 'A summary that came later')
    await save(officer.page)
    await pasteInto(bodyOf(translator.page), { html: '<p>Les anciens se réunissent à Ménaka.</p>', text: 'Les anciens se réunissent à Ménaka.' })
    // Payload asks soon after the first edit whether the document changed, and used to offer nothing then but to reload the form.
    await translator.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/admin/'))
    await translator.page.waitForTimeout(1000)
    expect(await translator.page.locator('#document-stale-data-reload').isVisible()).toBe(false)
    await save(translator.page)
    await expect.poll(async () => JSON.stringify(await storedOf(translator.page, { path: where, language: 'fr' }))).toContain('Les anciens se réunissent à Ménaka.')
    expect((await storedOf(translator.page, { path: where, language: 'en' })).summary).toBe('A summary that came later')
    await Promise.all([officer.context.close(), translator.context.close()])
  })
})

/** A picture with these words in English, uploaded with this page's session; its id. */
const anImage = async (page: Page, alt: string): Promise<string> => {
  const answer = await page.context().request.post(`${product.url}/api/media?locale=en`, {
    headers: { Origin: product.url }, multipart: { file: { name: 'gao.jpg', mimeType: 'image/jpeg', buffer: readFileSync('tests/e2e/market.jpg') }, _payload: JSON.stringify({ alt, name: 'Market' }) },
  })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}
const imageAt = (id: string): string => `/admin/collections/media/${id}`
const storedImage = async (page: Page, id: string, language: 'en' | 'fr' = 'en') => (await storedOf(page, { path: imageAt(id), language })) as { alt?: string; credit?: string }

describe('two windows on one image', () => {
  test('the same words are refused with both texts, whoever writes in a drawer of a page too; other words are merged', async () => {
    const { page, context } = await sit('officer@example.org')
    const image = await anImage(page, 'A market')
    const other = await context.newPage()
    for (const each of [page, other]) {
      each.setDefaultTimeout(90_000)
      await each.goto(`${product.url}${imageAt(image)}?locale=en`)
      await each.locator('#field-alt').waitFor()
    }
    await other.fill('#field-alt', 'A market at noon')
    await other.fill('#field-credit', 'Photo: a neighbour')
    await save(other)
    await page.fill('#field-alt', 'A market at dusk')
    await page.click('#action-save')
    const choice = page.locator('.jf-notice', { hasText: 'in another window' }).filter({ has: page.getByRole('button', { name: 'Keep my text' }) })
    await choice.getByText('A market at noon').waitFor()
    await choice.getByText('A market at dusk').waitFor()
    expect(await storedImage(page, image)).toMatchObject({ alt: 'A market at noon' })
    await choice.getByRole('button', { name: 'Keep my text' }).click()
    await save(page)
    await expect.poll(() => storedImage(page, image)).toMatchObject({ alt: 'A market at dusk', credit: 'Photo: a neighbour' })
    await context.close()
  })

  test('in the drawer of a page the words of another window are offered too', async () => {
    const { page, context } = await sit('officer@example.org')
    const image = await anImage(page, 'A street')
    const where = await aSavedUpdate(page, { product, title: 'With a street' })
    const { base } = (await storedOf(page, { path: where, language: 'en' })) as { base?: unknown }
    await page.context().request.patch(`${product.url}${where.replace('/admin/collections/', '/api/')}?locale=en`, { headers: { Origin: product.url }, data: { image, base } })
    await page.reload()
    await page.getByRole('button', { name: /facts/i }).first().click()
    await page.locator('#field-image .upload-relationship-details__edit').click()
    const drawer = page.locator('dialog.doc-drawer')
    await drawer.locator('#field-alt').waitFor()
    const other = await context.newPage()
    other.setDefaultTimeout(90_000)
    await other.goto(`${product.url}${imageAt(image)}?locale=en`)
    await other.fill('#field-alt', 'A street at noon')
    await save(other)
    await drawer.locator('#field-alt').fill('A street at dusk')
    await drawer.locator('#action-save').click()
    await drawer.getByText('A street at noon').first().waitFor()
    await drawer.getByRole('button', { name: /^Take / }).click()
    await expect.poll(() => drawer.locator('#field-alt').inputValue()).toBe('A street at noon')
    await context.close()
  })

  test('who describes an image in French reads beside it the English words, and what holds for every language stands in its own field', async () => {
    const { page, context } = await sit('officer@example.org')
    const image = await anImage(page, 'A well in Ménaka')
    const translator = await sit('translator.fr@example.org', 'fr-FR')
    await translator.page.goto(`${product.url}${imageAt(image)}?locale=fr`)
    const beside = translator.page.locator('.jf-beside')
    await beside.getByText('A well in Ménaka').waitFor()
    expect([await beside.count(), await beside.locator('[lang=en]').innerText()]).toEqual([1, 'A well in Ménaka'])
    await translator.page.fill('#field-alt', 'Un puits à Ménaka')
    await save(translator.page)
    expect(await storedImage(translator.page, image, 'fr')).toMatchObject({ alt: 'Un puits à Ménaka' })
    expect(await storedImage(page, image)).toMatchObject({ alt: 'A well in Ménaka' })
    await Promise.all([context.close(), translator.context.close()])
  })
})

describe('a footnote by keyboard', () => {
  const begun = async (page: Page, name: string) => {
    await page.keyboard.type(`/${name}`)
    await page.locator('.slash-menu-popup button').first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('dialog.drawer textarea').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('dialog.drawer textarea'))).toBe(true)
  }

  test('is written where the keyboard already is; one that stays empty is saved with the text and refused when that is submitted, in the person’s language', async () => {
    const { page, context } = await sit('officer@example.org', 'fr-FR')
    const where = await aSavedUpdate(page, { product, title: 'Une note au clavier', language: 'fr' })
    await bodyOf(page).click()
    await page.keyboard.type('Le forum ')
    await begun(page, 'note')
    await page.keyboard.type('Entretien à Gao.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('dialog.drawer').waitFor({ state: 'detached' })
    await bodyOf(page).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' se réunit ')
    await begun(page, 'note')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('dialog.drawer').waitFor({ state: 'detached' })
    await page.fill('#field-summary', 'Enregistré avec la note vide')
    await save(page)
    await expect.poll(async () => JSON.stringify(await storedOf(page, { path: where, language: 'fr' }))).toMatch(/Enregistré avec la note vide.*Entretien à Gao\./)
    await page.getByRole('button', { name: /^Soumettre .* à relecture$/ }).click()
    await page.getByText('Une note de bas de page de ce texte est vide.').first().waitFor()
    await context.close()
  })
})

const summaryOf = (page: Page): Promise<string> => page.inputValue('#field-summary')
const typedIn = async (page: Page, text: string) => {
  await page.locator('#field-summary').click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}
const restored = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Restore it' }).first().click()
  await expect.poll(() => summaryOf(page)).toBe(text)
}

const sections = (inner: (place: number) => string) => Array.from({ length: 60 }, (_, place) => `${place % 5 === 0 ? `<h2>Section ${place / 5}</h2>` : ''}<p>${inner(place)}</p>`).join('')
const paragraphs = sections((place) => `Paragraph ${place} of a long original.`)
const translated = sections((place) => `Paragraphe ${place} traduit, en bien plus de mots. `.repeat(12))

test('the original keeps level beside its translation, above it on a phone within reach of the keyboard, and is not said to be empty while it is on its way', async () => {
  const officer = await sit('officer@example.org')
  const where = await aSavedUpdate(officer.page, { product, title: 'A long original' })
  await pasteInto(bodyOf(officer.page), { html: paragraphs })
  await save(officer.page)
  const { page, context } = await sit('translator.fr@example.org')
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => { arrive = resolve })
  await page.route('**/lead-text*', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(`${product.url}${where}?locale=fr`)
  const beside = page.locator('[data-field-path=body] .jf-beside')
  await beside.waitFor()
  expect(await page.getByText('No English text here').isVisible()).toBe(false)
  arrive()
  await beside.getByText('Paragraph 59 of').waitFor()
  await page.locator('.jf-beside').getByText('No English text here').first().waitFor()
  const hidden = () => beside.evaluate((element) => element.scrollHeight - element.clientHeight)
  await expect.poll(hidden).toBeGreaterThan(100)
  await pasteInto(bodyOf(page), { html: translated })
  const apart = async (place: number): Promise<number> => {
    const [own, original] = await Promise.all([bodyOf(page).getByText(`Paragraphe ${place} traduit`).first().boundingBox(), beside.getByText(`Paragraph ${place} of`).boundingBox()])
    return Math.abs((own?.y ?? -9999) - (original?.y ?? 9999))
  }
  await bodyOf(page).getByText('Paragraphe 33 traduit').first().click({ position: { x: 5, y: 5 } })
  await expect.poll(() => beside.locator('[data-jf-level]').innerText()).toBe('Paragraph 33 of a long original.')
  await expect.poll(() => apart(33)).toBeLessThan(20)
  await bodyOf(page).getByText('Paragraphe 12 traduit').first().evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 150))
  await expect.poll(async () => ((await beside.getByText('Paragraph 11 of').boundingBox())?.y ?? 9999) - ((await beside.boundingBox())?.y ?? 0)).toBeLessThan(20)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => beside.getAttribute('tabindex')).toBe('0')
  await bodyOf(page).getByText('Paragraphe 41 traduit').first().click({ position: { x: 5, y: 5 } })
  await expect.poll(async () => ((await beside.getByText('Paragraph 41 of').boundingBox())?.y ?? 9999) - ((await beside.boundingBox())?.y ?? 0)).toBeLessThan(60)
  const strip = await beside.boundingBox()
  const [top, bottom] = [strip?.y ?? 0, (strip?.y ?? 0) + (strip?.height ?? 0)]
  expect(top > 20 && bottom < 740 / 3, `it stays in view, from ${top} to ${bottom}`).toBe(true)
  expect((await bodyOf(page).getByText('Paragraphe 41 traduit').first().boundingBox())?.y, 'above what is written').toBeGreaterThan(bottom - 20)
  await beside.focus()
  await page.keyboard.press('Home')
  await expect.poll(() => beside.evaluate((element) => element.scrollTop)).toBe(0)
  await page.keyboard.press('End')
  await expect.poll(() => beside.evaluate((element) => element.scrollTop)).toBeGreaterThan(100)
  await Promise.all([context.close(), officer.context.close()])
})

describe('a refused text that is longer than the screen', () => {
  const text = (words: string) => ({ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children, direction: 'ltr', format: '', indent: 0, textFormat: 0, version: 1 })
  const note = (words: string, number: number) => ({ type: 'inlineBlock', version: 1, fields: { id: `65f0000000000000000000${10 + number}`, blockName: '', blockType: 'footnote', text: words } })
  const filling = Array.from({ length: 40 }, (_, index) => paragraph(text(`Paragraph ${index} of a long text.`)))
  const isInView = (shown: Locator): Promise<boolean> =>
    shown.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })
  const refused = async (title: string, nodes: object[]) => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title })
    await storeBody(page, { product, path: where, language: 'en', nodes })
    await page.reload()
    await bodyOf(page).waitFor()
    await page.getByRole('button', { name: 'Submit English for review', exact: true }).click()
    return { page, context }
  }

  test('the empty one of several footnotes is marked and has the keyboard, and the number at the tab goes once the text is changed', async () => {
    const { page, context } = await refused('Three notes', [paragraph(text('First'), note('Page 1.', 1)), ...filling, paragraph(text('Second'), note('', 2)), ...filling, paragraph(text('Third'), note('Page 3.', 3))])
    const marked = bodyOf(page).locator('[data-empty]')
    await expect.poll(() => marked.count(), { timeout: 20_000 }).toBe(1)
    await expect.poll(() => isInView(marked), { timeout: 20_000 }).toBe(true)
    expect(await marked.evaluate((element) => element.contains(document.activeElement) && element.parentElement?.textContent?.includes('Second'))).toBe(true)
    const number = page.locator('.tabs-field__tab-button .error-pill')
    await number.first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#field-text').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#field-text').waitFor({ state: 'hidden' })
    expect(await bodyOf(page).locator('p').count()).toBe(filling.length * 2 + 3)
    await marked.getByRole('button').last().click()
    await expect.poll(() => marked.count(), { timeout: 20_000 }).toBe(0)
    await expect.poll(() => number.first().isVisible(), { timeout: 20_000 }).toBe(false)
    await expect.poll(() => page.locator('[data-field-path=body] .field-error').count(), { timeout: 20_000 }).toBe(0)
    // Payload's server answers a moment later what it thinks of the form.
    await page.waitForTimeout(2000)
    expect(await number.first().isVisible()).toBe(false)
    await page.locator('.jf-notice--trouble').first().waitFor()
    await save(page)
    await expect.poll(() => page.locator('.jf-notice--trouble').count(), { timeout: 20_000 }).toBe(0)
    await context.close()
  })

  test('with footnotes opens as what it is: nothing was changed', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Notes unchanged' })
    await storeBody(page, { product, path: where, language: 'en', nodes: [paragraph(text('First'), note('Page 1.', 1)), paragraph(text('Second'), note('Page 2.', 2))] })
    await page.reload()
    await bodyOf(page).waitFor()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2000)
    expect(await page.locator('#action-save').isEnabled()).toBe(false)
    const shown = bodyOf(page).getByText('Footnote', { exact: true })
    expect(await shown.evaluateAll((labels) => labels.map((label) => getComputedStyle(label, '::after').content.includes('var(') ? '' : getComputedStyle(label).getPropertyValue('--jf-note')))).toEqual(['"Page 1."', '"Page 2."'])
    await bodyOf(page).getByText('Second').click()
    await page.keyboard.type('More. ')
    await expect.poll(() => page.locator('#action-save').isEnabled()).toBe(true)
    await shown.nth(1).dblclick()
    await expect.poll(() => page.locator('#field-text').inputValue()).toBe('Page 2.')
    await context.close()
  })

  test('takes a footnote directly behind a word by the key of word processors, which its tool names, and its words however it is closed', async () => {
    const { page, context } = await sit('officer@example.org', 'fr-FR')
    const where = await aSavedUpdate(page, { product, title: 'Note sans espace', language: 'fr' })
    await bodyOf(page).click()
    await page.keyboard.type('Le forum')
    await page.keyboard.press('Control+Alt+F')
    await page.locator('dialog.drawer textarea').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('dialog.drawer textarea'))).toBe(true)
    await page.keyboard.type('Entretien.')
    await page.keyboard.press('Escape')
    await page.locator('dialog.drawer').waitFor({ state: 'detached' })
    await bodyOf(page).locator('.LexicalEditorTheme__inlineBlock').dblclick()
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('dialog.drawer textarea'))).toBe(true)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Gao.')
    await page.keyboard.press('Escape')
    await page.locator('dialog.drawer').waitFor({ state: 'detached' })
    await bodyOf(page).locator('.LexicalEditorTheme__inlineBlock').dblclick()
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('dialog.drawer textarea'))).toBe(true)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Juba.')
    await page.locator('dialog.drawer').getByRole('button', { name: 'Enregistrer les modifications' }).click()
    await page.locator('dialog.drawer').waitFor({ state: 'detached' })
    await save(page)
    type Line = { children: { type: string; text?: string; fields?: { text?: string } }[] }
    const lines = async () => ((await storedOf(page, { path: where, language: 'fr' })) as { body: { root: { children: Line[] } } }).body.root.children
      .map(({ children }) => children.map(({ type, text: words, fields }) => (type === 'inlineBlock' ? `*${fields?.text ?? ''}` : words)))
    await expect.poll(lines, { timeout: 20_000 }).toEqual([['Le forum', '*Entretien. Gao. Juba.']])
    const tool = page.getByText('Note (Ctrl+Alt+F)', { exact: true }).filter({ visible: true })
    await expect.poll(async () => { // the text is drawn anew behind the save, and closes what was open
      if ((await tool.count()) === 0) await page.locator('.toolbar-popup__dropdown-inlineBlocks').first().click()
      return tool.count()
    }, { timeout: 20_000 }).toBe(1)
    await context.close()
  })

  test('keeps what is written or pasted after a click on a footnote, behind it', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Written after a note' })
    await storeBody(page, { product, path: where, language: 'en', nodes: [paragraph(text('Begin '), note('Page 1.', 1), text(' and end')), paragraph(text('Last '), note('Page 2.', 2))] })
    await page.reload()
    const notes = bodyOf(page).getByText('Footnote', { exact: true })
    await notes.nth(1).waitFor()
    for (const [index, words] of [[0, 'abc def'], [1, 'ghi']] as const) {
      await notes.nth(index).click()
      await page.keyboard.type(words)
    }
    await notes.nth(0).click()
    await pasteAtCaret(bodyOf(page), { html: '<p>pasted</p>' })
    await save(page)
    type Line = { children: { type: string; text?: string }[] }
    const lines = async () => ((await storedOf(page, { path: where, language: 'en' })) as { body: { root: { children: Line[] } } }).body.root.children
      .map(({ children }) => children.map(({ type, text: words }) => (type === 'inlineBlock' ? '*' : words)).join(''))
    await expect.poll(lines).toEqual(['Begin *pastedabc def and end', 'Last *ghi'])
    expect(JSON.stringify(await storedOf(page, { path: where, language: 'en' }))).toMatch(/Page 1\..*Page 2\./)
    await context.close()
  })

  test('makes a link by the key of word processors, words its drawer and names its tools in the panel’s language, and leaves none that leads nowhere', async () => {
    const { page, context } = await sit('officer@example.org', 'fr-FR')
    const where = await aSavedUpdate(page, { product, title: 'Un lien', language: 'fr' })
    await bodyOf(page).click()
    await page.keyboard.type('Lisez le rapport')
    await expect.poll(() => page.locator('.fixed-toolbar [data-button-key=bold]').first().getAttribute('aria-label')).toBe('Gras (Ctrl+B)')
    const links = async () => ((await storedOf(page, { path: where, language: 'fr' })) as { body: { root: { children: { children: { type: string; fields?: { url?: string } }[] }[] } } }).body.root.children
      .flatMap(({ children }) => children.map(({ type, fields }) => (type === 'link' ? fields?.url : type)))
    const drawer = page.locator('dialog.drawer')
    const ask = async () => {
      await expect.poll(async () => { // the drawer that closes puts the marking back that it found, a moment later
        await bodyOf(page).getByText('Lisez le rapport').click({ clickCount: 3 })
        await page.keyboard.press('Control+k')
        return drawer.waitFor({ timeout: 2_000 }).then(() => true, () => false)
      }, { timeout: 30_000 }).toBe(true)
      await drawer.locator('input[name=url], #field-url').first().waitFor()
    }
    await ask()
    for (const words of ['Texte à afficher', 'Type de lien', 'Adresse du web', 'Document de ce site']) await drawer.getByText(words).first().waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    await expect.poll(() => bodyOf(page).locator('a').count()).toBe(0)
    await ask()
    await drawer.locator('input[name=url], #field-url').first().fill('https://example.org/rapport')
    await drawer.locator('button[type=submit], .form-submit button').first().click()
    await drawer.waitFor({ state: 'detached' })
    await save(page)
    await expect.poll(links, { timeout: 20_000 }).toEqual(['https://example.org/rapport'])
    await context.close()
  })

  test('what is typed over a block that three clicks marked leaves the next one as it is', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Typed over' })
    const block = (type: string, more: object, ...children: object[]) => ({ type, children, direction: 'ltr', format: '', indent: 0, version: 1, ...more })
    const item = (words: string, value: number) => block('listitem', { value }, text(words))
    await storeBody(page, { product, path: where, language: 'en', nodes: [
      block('heading', { tag: 'h2' }, text('First heading')), paragraph(text('Paragraph one.')), block('list', { listType: 'bullet', start: 1, tag: 'ul' }, item('Item one', 1), item('Item two', 2)), block('heading', { tag: 'h2' }, text('Last heading')),
    ] })
    await page.reload()
    for (const words of ['First heading', 'Paragraph one.', 'Item two']) {
      await bodyOf(page).getByText(words).click({ clickCount: 3 })
      await page.keyboard.type(`New ${words}`)
    }
    await expect.poll(() => bodyOf(page).locator('h2, p, li').allInnerTexts()).toEqual(['New First heading', 'New Paragraph one.', 'Item one', 'New Item two', 'Last heading'])
    await context.close()
  })

  test('what is said of the text as a whole is in view', async () => {
    const link = { type: 'link', children: [text('nowhere')], direction: 'ltr', format: '', indent: 0, version: 3, id: '65f000000000000000000009', fields: { linkType: 'custom', newTab: false, url: 'nowhere' } }
    const { page, context } = await refused('A wrong link', [...filling, paragraph(link), ...filling])
    const message = page.locator('[data-field-path=body] .field-error')
    await message.waitFor()
    await expect.poll(() => isInView(message), { timeout: 20_000 }).toBe(true)
    await context.close()
  })
})

test('a choice between two texts of a translation leaves the original beside its field', async () => {
  const officer = await sit('officer@example.org')
  const where = await aSavedUpdate(officer.page, { product, title: 'Beside each other' })
  await pasteInto(bodyOf(officer.page), { html: paragraphs })
  await save(officer.page)
  const { page, context } = await sit('translator.fr@example.org')
  const other = await context.newPage()
  other.setDefaultTimeout(90_000)
  for (const each of [page, other]) {
    await each.goto(`${product.url}${where}?locale=fr`)
    await each.locator('[data-field-path=body] .jf-beside').getByText('Paragraph 59 of').waitFor()
    await bodyOf(each).waitFor()
  }
  await pasteInto(bodyOf(other), { html: '<p>Écrit ailleurs.</p>' })
  await save(other)
  await pasteInto(bodyOf(page), { html: '<p>Écrit ici.</p>' })
  await page.click('#action-save')
  await page.locator('[data-field-path=body] .jf-both').getByText('Écrit ailleurs.').waitFor()
  const differing = page.locator('[data-field-path=body] .jf-differences')
  expect([await differing.locator('del').allTextContents(), await differing.locator('ins').allTextContents()]).toEqual([[expect.stringContaining('ailleurs')], [expect.stringContaining('ici')]])
  const box = (selector: string) => page.locator(`[data-field-path=body] ${selector}`).first().evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
  const [beside, editor, choice] = [await box('.jf-beside'), await box('.editor-container'), await box('.jf-notice--trouble')]
  expect([choice.bottom <= beside.top, beside.right <= editor.left, Math.abs(beside.top - editor.top) < 80]).toEqual([true, true, true])
  await Promise.all([officer.context.close(), context.close()])
})

describe('whatever happens while someone types', () => {
  test('two tabs on one document: what each typed into a field of its own is stored, and no copy is offered any more', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Two tabs, two fields' })
    const other = await context.newPage()
    await other.goto(product.url + where)
    await other.fill('#field-title', 'Two tabs, two fields, one text')
    await save(other)
    await page.fill('#field-summary', 'Typed in the first tab')
    await save(page)
    await expect.poll(async () => await storedOf(page, { path: where, language: 'en' })).toMatchObject({ title: 'Two tabs, two fields, one text', summary: 'Typed in the first tab' })
    await page.waitForTimeout(1000)
    await page.reload()
    await bodyOf(page).waitFor()
    await page.waitForTimeout(1000)
    expect(await page.getByText('was not saved').count()).toBe(0)
    await context.close()
  })

  test('what another tab typed is offered only until that tab has saved it', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Offered while it is typed' })
    await page.fill('#field-summary', 'Typed and then saved')
    const other = await context.newPage()
    other.setDefaultTimeout(90_000)
    await expect.poll(() => summaryOf(page)).toBe('Typed and then saved')
    await page.waitForTimeout(2_000)
    await other.goto(product.url + where)
    const offered = other.locator('.jf-notice', { hasText: 'Summary – Typed and then saved' })
    await offered.waitFor()
    await page.bringToFront()
    await save(page)
    await offered.waitFor({ state: 'detached' })
    await context.close()
  })

  test('two texts that were left unsaved are told apart by their language and by what each changes first', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Left in two windows' })
    const other = await context.newPage()
    await other.goto(product.url + where)
    await page.fill('#field-summary', 'Typed in the first window')
    await other.fill('#field-title', 'Left in the second of two windows')
    await page.waitForTimeout(2_000)
    await Promise.all([page.close(), other.close()])
    const later = await context.newPage()
    later.setDefaultTimeout(90_000)
    await later.goto(product.url + where)
    const offered = later.locator('.jf-notice', { hasText: 'English text typed on' })
    await expect.poll(async () => (await offered.allInnerTexts()).map((text) => text.split('\n')[2] ?? text).sort(), { timeout: 20_000 })
      .toEqual(['Summary – Typed in the first window', 'Title – …the second of two windows'])
    await context.close()
  })

  test('of two texts left unsaved and one that is being typed, restoring takes none away: what it replaces in its own field is offered in turn', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Three windows' })
    const other = await context.newPage()
    await other.goto(product.url + where)
    await page.fill('#field-summary', 'Left in the first window')
    await other.fill('#field-title', 'Left in the second window')
    await page.waitForTimeout(2_000)
    await Promise.all([page.close(), other.close()])
    const later = await context.newPage()
    later.setDefaultTimeout(90_000)
    await later.goto(product.url + where)
    const offered = (text: string) => later.locator('.jf-notice', { hasText: text })
    await offered('Summary – Left in the first window').waitFor()
    await later.fill('#field-title', 'Being typed')
    await offered('Summary – Left in the first window').getByRole('button', { name: 'Restore it' }).click()
    await expect.poll(() => summaryOf(later)).toBe('Left in the first window')
    await expect.poll(() => later.inputValue('#field-title')).toBe('Being typed')
    await offered('Title – ').getByRole('button', { name: 'Restore it' }).click()
    await expect.poll(() => later.inputValue('#field-title')).toBe('Left in the second window')
    expect(await summaryOf(later)).toBe('Left in the first window')
    await offered('Title – Being typed').getByRole('button', { name: 'Discard it…' }).click()
    await later.getByRole('button', { name: 'Discard it for good' }).click()
    await offered('Title – Being typed').waitFor({ state: 'detached' })
    await save(later)
    await expect.poll(() => storedOf(later, { path: where, language: 'en' })).toMatchObject({ title: 'Left in the second window', summary: 'Left in the first window' })
    await context.close()
  })

  test('a paste and a save right after it, before the page is drawn again: the text is stored', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Pasted and saved' })
    await page.fill('#field-summary', 'There is something to save before the paste.')
    await page.locator('#action-save:enabled').waitFor()
    await bodyOf(page).click()
    await bodyOf(page).evaluate(async (element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<p>Saved as soon as it was there.</p>')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      await Promise.resolve()
      for (const code of ['ControlLeft', 'KeyS']) element.dispatchEvent(new KeyboardEvent('keydown', { key: code === 'KeyS' ? 's' : 'Control', code, ctrlKey: true, bubbles: true, cancelable: true }))
    })
    await expect.poll(async () => JSON.stringify((await storedOf(page, { path: where, language: 'en' })).body)).toContain('Saved as soon as it was there.')
    await context.close()
  })

  test('a server that stores something else than was sent is not believed: the field is named, the text offered', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Not what was sent' })
    await page.route('**/api/updates/*', async (route) => {
      if (route.request().method() !== 'POST' && route.request().method() !== 'PATCH') return route.continue()
      const sent = route.request().postData() ?? ''
      await route.continue({ postData: sent.replace('Words that vanish', '') })
    })
    await page.fill('#field-summary', 'Words that vanish')
    await page.click('#action-save')
    await page.getByText('Not everything was stored as you typed it: Summary').waitFor()
    await page.unroute('**/api/updates/*')
    await restored(page, 'Words that vanish')
    await save(page)
    await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).summary).toBe('Words that vanish')
    await context.close()
  })

  const slowly = (page: Page, method: string) =>
    page.route('**/api/updates**', async (route) => {
      const isSave = route.request().method() === method && !route.request().url().includes('/access/')
      if (!isSave) return route.fallback()
      const response = await route.fetch({ maxRetries: 2 })
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.fulfill({ response })
    })
  /** Types on until a save has long been answered, and tells what was typed. */
  const typedOn = async (page: Page): Promise<string> => {
    let typed = ''
    for (let word = 0; word < 12; word++) {
      typed += ` w${word}`
      await page.keyboard.type(` w${word}`)
      await page.waitForTimeout(500)
    }
    return typed
  }

  test('what is typed while a text is being saved stays where it is, with the cursor behind it', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Typed during a save' })
    await bodyOf(page).click()
    await page.keyboard.type('Begun')
    await slowly(page, 'PATCH')
    await page.keyboard.press('Control+s')
    const typed = await typedOn(page)
    await expect.poll(() => bodyOf(page).innerText(), { timeout: 20_000 }).toContain('w11')
    const shown = await bodyOf(page).innerText()
    expect(shown).toContain('Begun w0 w1 w2')
    // Drawn anew in between, the text may miss a letter of that moment, and nothing else.
    expect(shown.length).toBeGreaterThan(`Begun${typed}`.length - 6)
    await page.unroute('**/api/updates**')
    await expect.poll(() => page.locator('#action-save').isEnabled()).toBe(true)
    await save(page)
    await expect.poll(async () => JSON.stringify((await storedOf(page, { path: where, language: 'en' })).body)).toContain(shown.trim())
    await context.close()
  })

  test('what is typed while a new document is being saved is offered on its page', async () => {
    const { page, context } = await sit('officer@example.org')
    await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
    await page.fill('#field-title', 'Typed during the first save')
    await bodyOf(page).click()
    await page.keyboard.type('Begun')
    await slowly(page, 'POST')
    await page.keyboard.press('Control+s')
    await page.keyboard.type(' and went on')
    await page.waitForURL(/updates\/[0-9a-f-]{36}/)
    await page.getByText('…and went on').first().waitFor()
    await page.getByRole('button', { name: 'Restore it' }).click()
    await save(page)
    // The word of the first save may still stand there.
    await expect.poll(async () => JSON.stringify((await storedOf(page, { path: new URL(page.url()).pathname, language: 'en' })).body), { timeout: 20_000 }).toContain('Begun and went on')
    await context.close()
  })

  test('the connection is cut while saving: nothing is lost, and saving again stores it', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'A cut connection' })
    await page.fill('#field-summary', 'Typed on a bad line')
    await context.setOffline(true)
    await page.click('#action-save')
    await page.getByText('The connection is cut').waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Save again' }).click()
    await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).summary).toBe('Typed on a bad line')
    await context.close()
  })

  test('what one person left unsaved is neither shown to nor readable by the next at this computer, and offered to its author again', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'A shared computer' })
    await typedIn(page, 'The name of a witness')
    await page.waitForTimeout(2_000)
    await context.clearCookies()
    await signIn(page, { product, email: 'reviewer.en@example.org' })
    await page.goto(product.url + where)
    await page.locator('#field-summary').waitFor()
    await page.waitForTimeout(1000)
    expect(await page.getByRole('button', { name: 'Restore it' }).count()).toBe(0)
    expect(await everythingKept(page)).not.toContain('witness')
    await context.clearCookies()
    await signIn(page, { product, email: 'officer@example.org' })
    await page.goto(product.url + where)
    await restored(page, 'The name of a witness')
    await context.close()
  })

  test('what one person typed is not saved under the name of who signed in in another tab, and is theirs to save afterwards', async () => {
    const { page, context } = await sit('officer@example.org')
    const where = await aSavedUpdate(page, { product, title: 'Two people, one browser' })
    await page.fill('#field-summary', 'Typed by the officer')
    const other = await context.newPage()
    await context.clearCookies()
    await signIn(other, { product, email: 'admin@example.org' })
    await page.click('#action-save')
    await page.getByText('Somebody else has signed in in this browser').first().waitFor()
    expect((await storedOf(other, { path: where, language: 'en' })).summary ?? '').toBe('')
    await context.clearCookies()
    await signIn(other, { product, email: 'officer@example.org' })
    await page.getByRole('button', { name: 'Save again' }).click()
    await expect.poll(async () => (await storedOf(page, { path: where, language: 'en' })).summary).toBe('Typed by the officer')
    await context.close()
  })

  test('the browser is killed half a second after a word: the word is offered when it is opened again', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'just-future-profile-'))
    const first = await aBrowserWithProfile(profile)
    const page = await first.context.newPage()
    await signIn(page, { product, email: 'translator.fr@example.org' })
    const officer = await sit('officer@example.org')
    const where = await aSavedUpdate(officer.page, { product, title: 'Killed while typing' })
    await officer.context.close()
    await page.goto(`${product.url}${where}?locale=fr`)
    await bodyOf(page).click()
    await page.keyboard.type('Un mot')
    await page.waitForTimeout(500)
    first.kill()
    const again = await aBrowserWithProfile(profile)
    const later = await again.context.newPage()
    later.setDefaultTimeout(90_000)
    await later.goto(`${product.url}/admin`)
    await later.locator('#field-email, .jf-queue').first().waitFor()
    // The browser writes cookies late: the session may have died with it.
    if (await later.locator('#field-email').isVisible()) await signIn(later, { product, email: 'translator.fr@example.org' })
    await later.goto(`${product.url}${where}?locale=fr`)
    await later.getByRole('button', { name: 'Restore it' }).first().click()
    await expect.poll(() => bodyOf(later).innerText()).toContain('Un mot')
    await save(later)
    await expect.poll(async () => JSON.stringify((await storedOf(later, { path: where, language: 'fr' })).body)).toContain('Un mot')
    await again.context.close()
    rmSync(profile, { recursive: true, force: true })
  })
})

/** Every byte that this browser keeps for the product, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('typed')
      request.onsuccess = () => resolve(request.result)
    })
    const held = await new Promise<{ sealed: Uint8Array }[]>((resolve) => {
      const request = database.transaction('kept').objectStore('kept').getAll()
      request.onsuccess = () => resolve(request.result as { sealed: Uint8Array }[])
    })
    if (held.length === 0) throw new Error('nothing is kept')
    return JSON.stringify(localStorage) + held.map(({ sealed }) => new TextDecoder().decode(sealed)).join('')
  })
