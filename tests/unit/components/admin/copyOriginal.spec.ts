import { Window } from 'happy-dom'
import { expect, test, vi } from 'vitest'

import { asWritten } from '../../../../src/components/admin/document/copyOriginal'

vi.stubGlobal('location', { origin: 'https://cms.example.org' })

const id = '00000000-0000-4000-8000-000000000001'

test.each([
  ['headings', '<h4>A</h4><h5>B</h5><h6>C</h6>', '<h2>A</h2><h3>B</h3><h4>C</h4>'],
  ['a link to the web, without its address behind it', '<p><u data-jf-href="https://example.org/">it<small data-jf-aside=""> (https://example.org/)</small></u></p>', '<p><a href="https://example.org/">it</a></p>'],
  ['a link to a document of this site', `<p><u data-jf-doc="updates:${id}">it</u></p>`, `<p><a href="https://cms.example.org/admin/collections/updates/${id}" data-jf-doc="updates:${id}">it</a></p>`],
  ['a link to what no text may link to', `<p><u data-jf-doc="users:${id}">it</u></p>`, `<p><u data-jf-doc="users:${id}">it</u></p>`],
  ['a picture without the words beside it, and one that is only named', `<figure class="jf-picture" data-jf-picture="${id}"><img><figcaption>Words</figcaption></figure><p data-jf-picture="${id}">[Image]</p>`, `<img data-jf-picture="${id}"><img data-jf-picture="${id}">`],
  ['a picture that is not known', '<p data-jf-picture="">[Image]</p>', '<img>'],
  ['a footnote', '<p>Said<small data-jf-note="Page 3."> [Footnote: Page 3.]</small></p>', '<p>Said<small data-jf-note="Page 3."> [Footnote: Page 3.]</small></p>'],
])('what is copied of an original reads as it was written: %s', (_name, shown, written) => {
  const holder = new Window().document.createElement('div') as unknown as Element
  holder.innerHTML = shown
  expect(asWritten(holder)).toBe(written)
})
