import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { atDesk as aDesk, aWorkplace, save } from '../support/desk'
import type { RunningProduct } from '../support/server'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

const atDesk = (email: string, locale = 'en-GB') => aDesk({ browser, product, email, locale })

const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const written = async (page: Page, title: string): Promise<string> => {
  await page.goto(`${product.url}/admin/collections/updates/create?locale=en`)
  await page.fill('#field-title', title)
  await page.locator('[data-lexical-editor=true][contenteditable=true]').first().click()
  await page.keyboard.type('A text.')
  await save(page)
  await page.waitForURL(/updates\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}
const chooseExposure = async (page: Page, option: string) => {
  await page.locator('#field-exposure .rs__control').click()
  await page.locator('#field-exposure .rs__option', { hasText: option }).click()
}
const status = async (where: string): Promise<number> => (await fetch(product.url + where)).status
const asReviewer = async (address: string) => {
  const { page, context } = await atDesk('reviewer.en@example.org')
  await page.goto(`${product.url}${address}/review?locale=en`)
  await press(page, 'Approve English')
  await sees(page, 'The English text is approved.')
  await context.close()
}
const publishedAs = async (page: Page, address: string) => {
  await press(page, 'Submit English for review')
  await sees(page, 'The English text is in review.')
  await asReviewer(address)
  await page.goto(`${product.url}${address}?locale=en`)
  await press(page, 'Publish English')
  await sees(page, 'The English text is live.')
}

describe('exposure', () => {
  test('is restricted after a question, at once; opened again by the whole way, and the panel says at each step what readers get and what waits', async () => {
    const { page, context } = await atDesk('officer@example.org')
    const address = await written(page, 'There and back again')
    const where = '/en/updates/there-and-back-again'
    await sees(page, 'Nothing of this document is on the site. Once it is live, everyone can read it.')
    await publishedAs(page, address)
    await sees(page, 'Everyone can read it in English.')
    await expect.poll(() => status(where)).toBe(200)

    await chooseExposure(page, 'Partners only')
    await sees(page, 'Restrict who may read this?')
    await press(page, 'Keep “Public”')
    await expect.poll(() => page.locator('#field-exposure .rs__single-value').innerText()).toBe('Public')
    await chooseExposure(page, 'Partners only')
    await press(page, 'Restrict to partners when I save')
    expect(await status(where)).toBe(200)
    await save(page)
    await sees(page, 'Only partners who signed in can read it, in English.')
    expect(await status(where)).toBe(404)

    await chooseExposure(page, 'Public')
    expect(await page.getByText('Restrict who may read this?').count()).toBe(0)
    await save(page)
    await sees(page, '“Public” is chosen, and waits: submit the English text for review.')
    expect(await status(where)).toBe(404)
    await publishedAs(page, address)
    await sees(page, 'Everyone can read it in English.')
    await expect.poll(() => status(where)).toBe(200)
    await context.close()
  })

  test('is not a thing that the navigation has: About, Contact, Privacy and Accessibility stay at the foot', async () => {
    const { page, context } = await atDesk('officer@example.org')
    await page.goto(`${product.url}/admin/globals/navigation?locale=en`)
    await page.locator('#field-footerNote').waitFor()
    expect(await page.locator('#field-exposure').count()).toBe(0)
    await context.close()
    const foot = await (await fetch(`${product.url}/en`)).text()
    for (const name of ['About', 'Contact', 'Privacy', 'Accessibility']) expect(foot.slice(foot.indexOf('<footer'))).toContain(name)
  })
})

describe('a withdrawal', () => {
  test('leads to a page that its readers can open, and what they find is corrected afterwards', async () => {
    const { page, context } = await atDesk('officer@example.org')
    const target = await written(page, 'The better page')
    await publishedAs(page, target)
    const address = await written(page, 'The page to withdraw')
    await written(page, 'The page that is a draft')
    await page.goto(`${product.url}${address}?locale=en`)
    await publishedAs(page, address)
    const where = '/en/updates/the-page-to-withdraw'
    await press(page, 'Withdraw English…')
    await page.check('input[value=notice]')
    await page.locator('.jf-dialog textarea').fill('It is out of date')
    await press(page, 'Withdraw English')
    await sees(page, 'What readers find at the English address: a notice.')
    await press(page, 'Change what readers find in English…')
    await page.check('input[value=redirect]')
    await page.fill('.jf-dialog input[type=search]', 'page')
    const offered = page.locator('.jf-dialog select[name=redirectTo] option')
    await expect.poll(async () => (await offered.allInnerTexts()).slice(1)).toEqual(['The better page'])
    await page.selectOption('.jf-dialog select[name=redirectTo]', { label: 'The better page' })
    await page.locator('.jf-dialog textarea').fill('Another page says it better')
    await press(page, 'Change what readers find in English')
    await sees(page, 'What readers find at the English address: another page, “The better page”.')
    await sees(page, 'Readers now: Whoever opens the English page is led to “The better page”.')
    await expect.poll(async () => (await fetch(product.url + where, { redirect: 'manual' })).headers.get('location')).toContain('/en/updates/the-better-page')
    await context.close()
  })
})

describe.each([{ locale: 'en-GB' }, { locale: 'fr-FR' }] as const)('the trash, in a panel in $locale', ({ locale }) => {
  /** Confirms what Payload asks, and waits until the server has done it. */
  const confirmed = (page: Page) => Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.status() === 200),
    page.locator('.confirmation-modal #confirm-action').last().click(),
  ])
  const offersNothingForGood = async (page: Page) => expect(await page.getByText(/permanent|définiti|empty .*trash|vider la corbeille/i).filter({ visible: true }).allInnerTexts()).toEqual([])
  const row = (page: Page, title: string) => page.locator('tbody tr', { hasText: title })
  const list = (page: Page, view = '') => page.goto(`${product.url}/admin/collections/updates${view}?locale=en&limit=50`)
  const isListed = async (page: Page, { title, view = '' }: { title: string; view?: string }) => {
    await list(page, view)
    await page.locator('.collection-list').waitFor()
    return row(page, title).count()
  }
  const write = async (title: string): Promise<string> => {
    const officer = await atDesk('officer@example.org')
    const address = await written(officer.page, title)
    await officer.context.close()
    return address
  }

  test('takes one document and gives it back, from the document itself, and never offers to delete it for good', async () => {
    const title = `From its page ${locale}`
    const address = await write(title)
    const { page, context } = await atDesk('admin@example.org', locale)
    await page.goto(`${product.url}${address}?locale=en`)
    await page.locator('.doc-controls__popup button').first().click()
    await page.click('#action-delete')
    expect(await page.locator('#delete-forever').count()).toBe(0)
    await sees(page, locale === 'fr-FR' ? /Pour le public, rien ne change.*Rien n’est supprimé/ : /Readers notice nothing.*Nothing is deleted/)
    await offersNothingForGood(page)
    await confirmed(page)
    expect([await isListed(page, { title }), await isListed(page, { title, view: '/trash' })]).toEqual([0, 1])
    await offersNothingForGood(page)
    // A bookmark or a link of a letter leads to it there; what never was is still said to be nowhere.
    await page.goto(`${product.url}${address}?locale=en`)
    await page.waitForURL(new RegExp(`/updates/trash/${address.split('/').at(-1)}$`))
    await page.locator('#action-restore').waitFor()
    await page.goto(`${product.url}/admin/collections/updates/00000000-0000-4000-8000-000000000000`)
    await page.waitForURL(/\?notFound=00000000/)
    await list(page, '/trash')
    await row(page, title).locator('a').first().click()
    await page.locator('#action-restore').waitFor()
    expect(await page.locator('#action-permanently-delete').count()).toBe(0)
    await offersNothingForGood(page)
    await page.click('#action-restore')
    await sees(page, locale === 'fr-FR' ? /Rien n’est mis en ligne pour autant/ : /Nothing goes on the site by that/)
    await confirmed(page)
    expect([await isListed(page, { title }), await isListed(page, { title, view: '/trash' })]).toEqual([1, 0])
    await context.close()
  })

  test('takes what is selected in a list and gives it back', async () => {
    const titles = [`Selected one ${locale}`, `Selected two ${locale}`]
    for (const title of titles) await write(title)
    const { page, context } = await atDesk('admin@example.org', locale)
    await list(page)
    for (const title of titles) await row(page, title).locator('input[type=checkbox]').check()
    await page.locator('.delete-documents__toggle').click()
    expect(await page.locator('#delete-forever').count()).toBe(0)
    await confirmed(page)
    await expect.poll(async () => Promise.all(titles.map((title) => row(page, title).count())), { timeout: 30_000 }).toEqual([0, 0])
    await list(page, '/trash')
    for (const title of titles) await row(page, title).locator('input[type=checkbox]').check()
    expect(await page.locator('.delete-documents__toggle').count()).toBe(0)
    await page.locator('.restore-documents__toggle').click()
    await confirmed(page)
    await expect.poll(async () => Promise.all(titles.map((title) => row(page, title).count())), { timeout: 30_000 }).toEqual([0, 0])
    for (const title of titles) expect(await isListed(page, { title })).toBe(1)
    await context.close()
  })
})

describe('the trash', () => {
  test('is offered to nobody who may not use it', async () => {
    const { page, context } = await atDesk('translator.fr@example.org')
    await page.goto(`${product.url}/admin/collections/updates?locale=en`)
    await page.locator('tbody tr').first().waitFor()
    await page.locator('html[data-trash=closed]').waitFor({ state: 'attached' })
    expect(await page.locator('#trash-view-pill').isVisible()).toBe(false)
    await page.locator('tbody tr input[type=checkbox]').first().check()
    expect(await page.locator('.delete-documents__toggle').count()).toBe(0)
    await page.locator('tbody a').first().click()
    await page.locator('.doc-controls').waitFor()
    expect(await page.locator('#action-delete').count()).toBe(0)
    await context.close()
  })
})
