import { expect, test, vi } from 'vitest'

import { inWorker } from '../../../src/files/inWorker'
import { scrubPdf } from '../../../src/files/scrubPdf'
import { rawPdf } from '../../support/rawPdf'

vi.mock('../../../src/files/inWorker', async (original) => {
  const { inWorker: real } = await original<{ inWorker: typeof inWorker }>()
  return { inWorker: vi.fn(real) }
})

const upload = rawPdf({ objects: ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Resources << >> >>'] })

test('a PDF is neither taken nor called damaged where a thread dies, whichever it is', async () => {
  const threads = vi.mocked(inWorker)
  const real = threads.getMockImplementation()
  if (real === undefined) throw new Error('no threads')
  expect((await scrubPdf({ bytes: upload })).ok).toBe(true)
  const count = threads.mock.calls.length
  expect(count).toBeGreaterThan(3)
  for (let dying = 1; dying <= count; dying++) {
    let started = 0
    threads.mockImplementation((run) => (++started === dying ? Promise.resolve({ answer: null, messages: '', died: 'EXIT_1' }) : real(run)))
    await expect(scrubPdf({ bytes: upload }), `thread ${dying}`).rejects.toMatchObject({ name: 'NotChecked', code: 'EXIT_1' })
  }
})
