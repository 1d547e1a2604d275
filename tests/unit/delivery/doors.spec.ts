import { describe, expect, test } from 'vitest'

import { doorFor } from '../../../src/delivery/doors'
import { preferredLanguage } from '../../../src/delivery/entry'
import { normalisedPath } from '../../../src/delivery/path'
import { routeOf } from '../../../src/delivery/route'
import { hasStaffSession } from '../../../src/delivery/staff'
import { staffToken } from '../../support/staffToken'

describe('the doors', () => {
  test.each(['/', '/en', '/fr', '/en/updates/a-text', '/fr/pays/mali', '/v1', '/v1/en/updates', '/d/abc/fr/v2', '/images/abc.avif', '/sitemap.xml', '/robots.txt'])('readers may read %s, and not write it', (path) => {
    expect(doorFor({ method: 'GET', path })).not.toBeNull()
    expect(doorFor({ method: 'HEAD', path })).not.toBeNull()
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) expect(doorFor({ method, path })).toBeNull()
  })

  test.each(['/_next/image', '/_next/data/build/en.json', '/_next', '/_next/static', '/de', '/EN', '/english', '/api', '/API/users', '/graphql', '/.env', '/v2', '/api/graphql', '/api/users/first-register'])(
    '%s leads nowhere, whatever the method',
    (path) => {
      for (const method of ['GET', 'HEAD', 'POST']) expect(doorFor({ method, path })).toBeNull()
    },
  )

  test('what is not public yet is shown to a session of staff alone, and never written to', () => {
    for (const path of ['/preview/en/0b1d', '/preview/fr/0b1d/file', '/preview/images/abc/400.webp']) {
      for (const method of ['GET', 'HEAD']) expect(doorFor({ method, path })).toMatchObject({ kind: 'preview', needs: 'session' })
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(doorFor({ method, path })).toBeNull()
    }
    expect(doorFor({ method: 'GET', path: '/preview' })).toBeNull()
  })

  test('the only forms of readers are those that are listed', () => {
    for (const path of ['/partners/sign-in', '/partners/sign-out', '/setup/token', '/report']) expect(doorFor({ method: 'POST', path })).not.toBeNull()
    expect(doorFor({ method: 'POST', path: '/partners/renew' })).toBeNull()
    expect(doorFor({ method: 'POST', path: '/report' })).toEqual(doorFor({ method: 'GET', path: '/report' }))
    expect(doorFor({ method: 'POST', path: '/report/en' })).toBeNull()
  })

  test("Payload's API needs a session but for signing in and out", () => {
    for (const path of ['/api/users/login', '/api/users/logout', '/api/users/refresh-token', '/api/users/forgot-password', '/api/users/reset-password']) {
      expect(doorFor({ method: 'POST', path })?.needs).toBeUndefined()
    }
    expect(doorFor({ method: 'GET', path: '/api/users/me' })?.needs).toBeUndefined()
    for (const path of ['/api/users', '/api/updates', '/api/updates/access/1', '/api/access', '/api/users/init', '/api/users/unlock', '/api/partners/login']) {
      expect(doorFor({ method: 'POST', path })?.needs).toBe('session')
    }
    expect(doorFor({ method: 'POST', path: '/admin/collections/updates/1' })?.needs).toBe('session')
  })
})

describe('a path has one spelling', () => {
  test.each([
    ['/en/updates?x=//..', '/en/updates'],
    ['/fr/d%C3%A9j%C3%A0', '/fr/déjà'],
    ['/', '/'],
    ['/admin/collections/media?limit=10', '/admin/collections/media'],
  ])('%s is %s', (target, path) => expect(normalisedPath(target)).toBe(path))

  test.each([
    'http://example.org/en', '*', '', 'en', '//en', '/en//x', '/en/', '/en/../api', '/en/./x', '/en/%2e%2e/api', '/en%2fupdates', '/en/a%2Fb', '/en/a%5cb', '/en\\x',
    '/%65n', '/%61pi/users', '/en/%00', '/en/a%0ab', '/en/%', '/en/%ff', '/en/%c0%af',
  ])('%s is nobody’s address', (target) => expect(normalisedPath(target)).toBeNull())
})

test.each([
  ['GET', '/en', '/en'], ['GET', '/fr/pays/mali', '/fr/pays/*'], ['GET', '/en/a-draft', '/en/*'], ['GET', '/en/history', '/en/*'], ['GET', '/v1/en/updates/gao', '/v1/*/updates/*'], ['GET', '/d/abc/fr/v2', '/d/*/*/*'],
  ['POST', '/setup/token', '/setup/*'], ['POST', '/partners/sign-in', '/partners/sign-in'], ['GET', '/admin', '/admin'], ['GET', '/admin/collections/updates/0b1d/history', '/admin/collections/updates/*/history'],
  ['POST', '/api/updates/0b1d/workflow/submit', '/api/updates/*/workflow/submit'], ['POST', '/api/error-reports/0b1d/close', '/api/error-reports/*/close'], ['GET', '/report', '/report'], ['GET', '/api/media/file/gao.jpg', '/api/media/file/*'], ['GET', `/api/${'gao/'.repeat(30)}x`, `/api/${Array(8).fill('*').join('/')}`],
])('of %s %s a line of the log says %s', (method, path, route) => {
  const door = doorFor({ method, path })
  expect(door && routeOf({ door, path })).toBe(route)
})

describe('a staff session', () => {
  const secret = 'a secret of the tests, of 32 characters or more'
  const now = 1_800_000_000_000
  const aToken = (written: Parameters<typeof staffToken>[0] = {}) => `payload-token=${staffToken({ secret, now, ...written })}`
  const opens = (cookie: string | undefined) => hasStaffSession({ cookie, secret, now })

  test('is a token that Payload signed for a staff account, in time', () => {
    expect(opens(aToken())).toBe(true)
    expect(opens(`other=1; ${aToken()}; more=2`)).toBe(true)
  })

  test('is nothing else', () => {
    expect(opens(undefined)).toBe(false)
    expect(opens('payload-token=x')).toBe(false)
    expect(opens(aToken({ claims: { collection: 'partners' } }))).toBe(false)
    expect(opens(aToken({ claims: { exp: now / 1000 - 1 } }))).toBe(false)
    expect(opens(aToken({ claims: { exp: undefined } }))).toBe(false)
    expect(opens(aToken({ secret: 'another secret of 32 characters or more' }))).toBe(false)
    expect(opens(aToken({ header: { alg: 'none' } }))).toBe(false)
    expect(opens(`${aToken()}x`.replace(/\.[^.]*$/, '.'))).toBe(false)
  })
})

test.each([
  [undefined, 'en'], ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'], ['de,en;q=0.5,fr;q=0.7', 'fr'], ['en-GB', 'en'], ['fr;q=0,en', 'en'], ['*', 'en'], ['nl', 'en'],
])('a reader who asks for %s gets %s', (accepted, language) => expect(preferredLanguage(accepted)).toBe(language))
