import type { Browser, BrowserContext, Page } from 'playwright-core'
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
  await drawer.locator('.file-details__remove').click()
  await drawer.locator('input[type=file]').setInputFiles(aPdf({ name: 'second.pdf', blue: 2 }))
  await drawer.locator('#action-save').click()
  await page.getByText(/successfully/).first().waitFor()
  await page.keyboard.press('Escape')
  await english.getByRole('button', { name: 'Submit English for review' }).waitFor()
  expect(await page.inputValue('#field-abstract')).toBe('Typed beside the file')
  await english.getByRole('button', { name: 'Submit English for review' }).click()
  await english.getByText('In review').first().waitFor()
  await Promise.all([officer.context.close(), reviewer.context.close()])
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
