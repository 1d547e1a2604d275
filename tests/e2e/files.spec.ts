import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { atDesk, aWorkplace, type Desk } from '../support/desk'
import { rawPdf, stream } from '../support/rawPdf'
import type { RunningProduct } from '../support/server'
import { aBody } from '../support/writing'

let product: RunningProduct
let browser: Browser

aWorkplace((place) => ({ product, browser } = place))

const seat = (email: string, locale = 'en-GB') => atDesk({ browser, product, email: `${email}@example.org`, locale })

const aPdf = ({ name, lang = '', blue = 1 }: { name: string; lang?: string; blue?: number }) => ({
  name, mimeType: 'application/pdf',
  buffer: rawPdf({
    objects: [`<< /Type /Catalog /Pages 2 0 R ${lang} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << >> >>', stream('', `0 0 1 rg ${blue} 10 50 50 re f`)],
  }),
})

const post = async <T>({ context }: { context: BrowserContext }, path: string, data: object): Promise<T> => {
  const answer = await context.request.post(`${product.url}/api/${path}`, { headers: { Origin: product.url }, data })
  expect([path, answer.status()]).toEqual([path, expect.toSatisfy((status: number) => status < 300)])
  return (await answer.json()) as T
}

const upload = async ({ context }: Desk, file: ReturnType<typeof aPdf>, language: string): Promise<string> => {
  const answer = await context.request.post(`${product.url}/api/documents?locale=${language}`, {
    headers: { Origin: product.url }, multipart: { file, _payload: JSON.stringify({ fileLanguage: language }) },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const aPublication = async (officer: Desk, { title, file, language = 'en' }: { title: string; file: string; language?: string }): Promise<string> =>
  (await post<{ doc: { id: string } }>(officer, `publications?locale=${language}`, { title, abstract: title, body: aBody(title), type: 'report', date: '2026', file })).doc.id

const publish = async ({ officer, reviewer }: { officer: Desk; reviewer: Desk }, where: string) => {
  await post(officer, `${where}/workflow/submit`, { language: 'en' })
  const { edition } = (await (await reviewer.context.request.get(`${product.url}/api/${where}/review?language=en`)).json()) as { edition: { seen: string } }
  await post(reviewer, `${where}/workflow/approve`, { language: 'en', seen: edition.seen })
  await post(officer, `${where}/workflow/publish`, { language: 'en' })
}

const openText = async (page: Page, path: string) => {
  await page.goto(`${product.url}/admin/collections/${path}`, { waitUntil: 'networkidle' })
  await page.locator('.jf-card').first().waitFor()
}

const replaceIn = async (drawer: Locator, file: ReturnType<typeof aPdf>) => {
  await drawer.locator('.file-details__remove').click()
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('#action-save').click()
}

test('a PDF replaced with the pencil of a live publication can be submitted at once, and what was typed beside it stays', async () => {
  const [officer, reviewer] = [await seat('officer'), await seat('reviewer.en')]
  const { page } = officer
  const where = `publications/${await aPublication(officer, { title: 'Replaced in place', file: await upload(officer, aPdf({ name: 'first.pdf' }), 'en') })}`
  await publish({ officer, reviewer }, where)
  await openText(page, `${where}?locale=en`)
  const english = page.locator('.jf-card[data-language=en]')
  await english.getByText('Live', { exact: true }).waitFor()
  await page.fill('#field-abstract', 'Typed beside the file')
  await page.locator('.upload-relationship-details__edit').first().click()
  const drawer = page.locator('.doc-drawer').filter({ visible: true })
  await drawer.getByText('Used in 1 document').waitFor()
  expect(await drawer.locator('.jf-used li').innerText()).toBe('Replaced in place (live)')
  expect(await drawer.getByRole('link', { name: 'Replaced in place' }).getAttribute('href')).toBe(`/admin/collections/${where}?locale=en`)
  await drawer.getByText('Readers, and whoever decides on a submitted text, keep the present one').waitFor()
  await replaceIn(drawer, aPdf({ name: 'second.pdf', blue: 2 }))
  await page.getByText(/successfully/).first().waitFor()
  await page.keyboard.press('Escape')
  await english.getByRole('button', { name: 'Submit English for review' }).waitFor()
  expect(await page.inputValue('#field-abstract')).toBe('Typed beside the file')
  await english.getByRole('button', { name: 'Submit English for review' }).click()
  await english.getByText('In review').first().waitFor()
  await Promise.all([officer.context.close(), reviewer.context.close()])
})

test('the language that a new PDF states is said in the drawer and at its field at once, and the next save sends no file again', async () => {
  const officer = await seat('officer')
  const { page } = officer
  const file = await upload(officer, aPdf({ name: 'english.pdf' }), 'en')
  await openText(page, `publications/${await aPublication(officer, { title: 'Takes another language', file })}?locale=en`)
  await page.locator('.upload-relationship-details__edit').first().click()
  const drawer = page.locator('.doc-drawer').filter({ visible: true })
  await replaceIn(drawer, aPdf({ name: 'french.pdf', lang: '/Lang (fr-FR)', blue: 3 }))
  await drawer.getByText('The PDF says that it is in French').waitFor()
  const name = await drawer.locator('.file-meta__url a').innerText()
  await drawer.locator('#field-downloadName').fill('Chosen name')
  await drawer.locator('#action-save').click()
  await expect.poll(async () => ((await (await officer.context.request.get(`${product.url}/api/documents/${file}`)).json()) as { downloadName: string; filename: string }), { timeout: 20_000 }).toMatchObject({ downloadName: 'Chosen name', filename: name })
  await page.keyboard.press('Escape')
  await page.locator('[data-field-path=file], #field-file').first().getByText('The PDF says that it is in French').waitFor()
  await officer.context.close()
})

test.each([['en-GB', 'en', /^\d+ KB$/], ['fr-FR', 'fr', /^\d+\sko$/]])('a file’s size has a unit in the list and in its view (%s)', async (locale, language, size) => {
  const officer = await seat('officer', locale)
  await officer.context.addCookies([{ name: 'payload-lng', value: language, url: product.url }])
  const file = await upload(officer, aPdf({ name: `sized ${language}.pdf`, blue: 40 }), 'en')
  await officer.page.goto(`${product.url}/admin/collections/documents?locale=en`)
  await expect.poll(() => officer.page.locator('td.cell-filesize').first().innerText(), { timeout: 20_000 }).toMatch(size)
  expect(await officer.page.locator('th#heading-filesize').innerText()).toContain(language === 'en' ? 'File size' : 'Taille du fichier')
  await officer.page.goto(`${product.url}/admin/collections/documents/${file}?locale=en`)
  await expect.poll(async () => (await officer.page.locator('.jf-facts').innerText()).split(' · ')[0], { timeout: 20_000 }).toMatch(size)
  expect(await officer.page.locator('.file-meta__size-type').isVisible()).toBe(false)
  await officer.page.getByText(language === 'en' ? 'No document uses this file.' : 'Aucun document n’utilise ce fichier.').waitFor()
  await officer.context.close()
})

test('a PDF that states another language is said to, at its field and where it is reviewed, in the words of the panel', async () => {
  const [officer, reviewer] = [await seat('officer'), await seat('reviewer.en', 'fr-FR')]
  const where = `publications/${await aPublication(officer, { title: 'States another language', file: await upload(officer, aPdf({ name: 'note.pdf', lang: '/Lang (fr-FR)' }), 'en') })}`
  await openText(officer.page, `${where}?locale=en`)
  await officer.page.locator('[data-field-path=file], #field-file').first().getByText('The PDF says that it is in French, and here it stands as English.').waitFor()
  await post(officer, `${where}/workflow/submit`, { language: 'en' })
  await reviewer.context.addCookies([{ name: 'payload-lng', value: 'fr', url: product.url }])
  await reviewer.page.goto(`${product.url}/admin/collections/${where}/review?locale=en`)
  await reviewer.page.getByText('Le PDF indique qu’il est en français, et il figure ici comme étant en anglais.').waitFor()
  await Promise.all([officer.context.close(), reviewer.context.close()])
})

test('what is clicked on a page after another person signed in in this browser is not done under their name', async () => {
  const officer = await seat('officer')
  const { page, context } = officer
  const { doc } = await post<{ doc: { id: string } }>(officer, 'updates?locale=en', { title: 'Clicked by another', summary: 'A text', body: aBody('A text') })
  await openText(page, `updates/${doc.id}?locale=en`)
  await context.request.post(`${product.url}/api/users/login`, { headers: { Origin: product.url }, data: { email: 'admin@example.org', password: product.password } })
  await page.getByRole('button', { name: 'Submit English for review', exact: true }).click()
  await page.getByText('Somebody else has signed in in this browser since this page was opened').first().waitFor()
  const { languages } = (await (await context.request.get(`${product.url}/api/updates/${doc.id}/workflow`)).json()) as { languages: { language: string; candidate: string }[] }
  expect(languages.find(({ language }) => language === 'en')?.candidate).toBe('none')
  await context.close()
})
