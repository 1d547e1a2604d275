import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { DownloadCard } from '../../../src/components/site/DownloadCard'
import type { FileReference } from '../../../src/domain/content'

const file = { id: 'f', sha256: 'a'.repeat(64), name: 'a.pdf', bytes: 1000, pages: 2, language: 'fr' } as unknown as FileReference
const card = (isForPartners?: boolean) => renderToStaticMarkup(<DownloadCard title="Note" code="abcdefgh" file={file} language="fr" publicUrl="https://example.org" isForPartners={isForPartners} />)

test('a public file can be passed on; one for partners offers no way to', () => {
  expect(card()).toContain('https://wa.me/?text=Note%20https%3A%2F%2Fexample.org%2Fd%2Fabcdefgh%2Ffr')
  expect(card(true)).not.toMatch(/wa\.me|https:/)
  expect(card(true)).toContain('href="/d/abcdefgh/fr"')
})
