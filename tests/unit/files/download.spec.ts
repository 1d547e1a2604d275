import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentDisposition } from '@/files/contentDisposition'
import { download, type Download } from '@/files/download'
import { fileStore, type FileStore } from '@/files/store'

const content = '0123456789'
let folder: string
let store: FileStore
let sha256: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  store = fileStore(folder)
  sha256 = await store.put(Buffer.from(content))
})
afterAll(() => rm(folder, { recursive: true }))

type Asked = { headers?: Record<string, string>; method?: string } & Partial<Omit<Download, 'request' | 'store'>>

const get = async ({ headers = {}, method = 'GET', ...rest }: Asked = {}): Promise<Response> => {
  const request = new Request('http://localhost/d/abc/fr', { method, headers })
  const response = await download({ request, store, sha256, mimeType: 'application/pdf', name: 'Théorie du changement.pdf', disposition: 'attachment', isPublic: true, ...rest })
  if (!response) throw new Error('no such file')
  return response
}

describe('downloading', () => {
  it('gives the whole file, in one request, with a name people can read', async () => {
    const response = await get()
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(content)
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': 'no-cache, no-transform',
      'content-disposition': `attachment; filename="Theorie du changement.pdf"; filename*=UTF-8''Th%C3%A9orie%20du%20changement.pdf`,
      'content-length': '10',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'application/pdf',
      etag: `"${sha256}"`,
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['bytes=0-3', 'bytes 0-3/10', '0123'],
    ['bytes=4-', 'bytes 4-9/10', '456789'],
    ['bytes=-3', 'bytes 7-9/10', '789'],
    ['bytes=-50', 'bytes 0-9/10', content],
    ['bytes=8-100', 'bytes 8-9/10', '89'],
    ['Bytes=9-9', 'bytes 9-9/10', '9'],
  ])('resumes: %s', async (range, contentRange, body) => {
    const response = await get({ headers: { Range: range } })
    expect([response.status, response.headers.get('content-range'), response.headers.get('content-length')]).toEqual([206, contentRange, String(body.length)])
    expect(await response.text()).toBe(body)
  })

  it.each(['bytes=10-', 'bytes=10-20', 'bytes=-0'])('says that %s is beyond the end', async (range) => {
    const response = await get({ headers: { Range: range } })
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([416, 'bytes */10', ''])
  })

  it.each(['bytes=0-1,4-5', 'bytes=5-2', 'bytes=-', 'bytes=a-b', 'items=0-1', 'bytes 0-1', 'bytes=0-99999999999999999999'])('gives the whole file for %s', async (range) => {
    const response = await get({ headers: { Range: range } })
    expect([response.status, await response.text()]).toEqual([200, content])
  })

  it('continues a download only of the very same bytes', async () => {
    expect((await get({ headers: { Range: 'bytes=5-', 'If-Range': `"${sha256}"` } })).status).toBe(206)
    for (const other of ['"other"', `W/"${sha256}"`, 'Mon, 23 Nov 2026 08:00:00 GMT']) {
      const response = await get({ headers: { Range: 'bytes=5-', 'If-Range': other } })
      expect([response.status, await response.text()]).toEqual([200, content])
    }
  })

  it('sends nothing twice', async () => {
    for (const known of [`"${sha256}"`, `W/"${sha256}"`, `"a", "${sha256}"`, '*']) {
      const response = await get({ headers: { 'If-None-Match': known, Range: 'bytes=0-1' } })
      expect([response.status, await response.text(), response.headers.get('content-length')]).toEqual([304, '', null])
    }
    expect((await get({ headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it('tells the size before the download', async () => {
    const response = await get({ method: 'HEAD', headers: { Range: 'bytes=0-1' } })
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '10', ''])
  })

  it('leaves no copy on the way of what is not public', async () => {
    expect((await get({ isPublic: false })).headers.get('cache-control')).toBe('no-store, no-transform')
  })

  it('can show a PDF in the browser, still without script', async () => {
    const { headers } = await get({ disposition: 'inline' })
    expect(headers.get('content-disposition')).toMatch(/^inline; /)
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    expect((await get({ disposition: 'inline', mimeType: 'image/avif' })).headers.get('content-security-policy')).toContain('sandbox')
  })

  it('is for reading only', async () => {
    const response = await get({ method: 'DELETE' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('tells the route when there is no such file', async () => {
    const request = new Request('http://localhost/')
    expect(await download({ request, store, sha256: '0'.repeat(64), mimeType: 'application/pdf', name: 'a.pdf', disposition: 'attachment', isPublic: true })).toBeNull()
  })
})

describe('the name of a download', () => {
  it.each([
    ['Cœur d’une “paix”.pdf', `attachment; filename="Coeur d'une _paix_.pdf"; filename*=UTF-8''C%C5%93ur%20d%E2%80%99une%20%E2%80%9Cpaix%E2%80%9D.pdf`],
    ['a"; filename=evil.exe\r\nX: y.pdf', `attachment; filename="a-; filename=evil.exeX- y.pdf"; filename*=UTF-8''a-%3B%20filename%3Devil.exeX-%20y.pdf`],
    ['../../etc/passwd', `attachment; filename="-..-etc-passwd"; filename*=UTF-8''-..-etc-passwd`],
    ['rapport\u202efdp.exe', `attachment; filename="rapportfdp.exe"; filename*=UTF-8''rapportfdp.exe`],
    ['', `attachment; filename="file"; filename*=UTF-8''file`],
  ])('%j is safe and readable', (name, header) => {
    expect(contentDisposition({ disposition: 'attachment', name })).toBe(header)
    expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow()
  })
})
