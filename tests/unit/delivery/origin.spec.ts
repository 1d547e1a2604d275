import { describe, expect, test } from 'vitest'

import { isFromHere } from '../../../src/delivery/origin'

const at = (publicUrl: string, method: string, headers: Record<string, string>) => isFromHere({ publicUrl, request: { method, headers } })
const sites = { 'http://localhost:3000': 'localhost:3000', 'https://cms.example.org': 'cms.example.org' }

describe.each(Object.entries(sites))('at %s, what would change something', (publicUrl, host) => {
  const from = (headers: Record<string, string>) => at(publicUrl, 'POST', { host, ...headers })

  test('is heard from a page of this very site', () => {
    expect(from({ origin: publicUrl })).toBe(true)
    expect(from({ origin: publicUrl, 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  test.each<Record<string, string>>([
    { origin: 'http://evil.example' }, { origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' }, { origin: 'not an address' }, { origin: `${publicUrl}.evil.example` },
    { origin: publicUrl, 'sec-fetch-site': 'cross-site' }, { origin: publicUrl, 'sec-fetch-site': 'same-site' }, { origin: publicUrl, 'sec-fetch-site': 'none' },
    { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': '' }, { 'sec-fetch-site': 'cross-site', cookie: 'a=b' },
    { origin: publicUrl.replace('3000', '3001').replace('cms', 'www') },
  ])('is not heard with %j', (headers) => expect(from(headers)).toBe(false))

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'post', ''])('is asked where it comes from, whatever it calls itself: %j', (method) =>
    expect(at(publicUrl, method, { host, origin: 'http://evil.example' })).toBe(false))

  test('with a cookie has to say where it comes from; a program that has none has nobody’s rights', () => {
    expect(from({ cookie: 'payload-token=x' })).toBe(false)
    expect(from({})).toBe(true)
  })

  test.each(['GET', 'HEAD', 'OPTIONS'])('is nothing that %s does', (method) => expect(at(publicUrl, method, { host, origin: 'http://evil.example', cookie: 'a=b' })).toBe(true))
})

test('a person who opened 127.0.0.1 where the site calls itself localhost is at home there too, and at one of the two at a time', () => {
  expect(at('http://localhost:3000', 'POST', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', cookie: 'a=b' })).toBe(true)
  expect(at('http://localhost:3000', 'POST', { host: '127.0.0.1:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(at('http://localhost:3000', 'POST', { host: 'localhost:3000', origin: 'http://127.0.0.1:3000' })).toBe(false)
})

test('behind a proxy that tells another host, the site’s own address still counts', () => {
  expect(at('https://cms.example.org', 'POST', { host: 'app:3000', origin: 'https://cms.example.org' })).toBe(true)
})

test('what was altered on an unencrypted way does not speak for the encrypted site', () => {
  expect(at('https://cms.example.org', 'POST', { host: 'cms.example.org', origin: 'http://cms.example.org' })).toBe(false)
})
