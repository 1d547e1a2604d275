import { languageCodes } from '../i18n/languages'

/**
 * What a door leads to, and so how its answer is treated:
 * `page` and `data` are made whole, compressed and tagged; `file` and `asset` pass through; `staff` belongs to editors.
 */
export type DoorKind = 'entry' | 'page' | 'data' | 'file' | 'asset' | 'staff'

/** `at` is a path, or a path and everything below it when it ends in `/**`. `body` is the most a request may carry, in bytes. */
export type Door = { methods: string[]; at: string; kind: DoorKind; body?: number; needs?: 'session' }

const read = ['GET', 'HEAD']
const kilobytes = 1024
const megabytes = 1024 * kilobytes
const form = 16 * kilobytes
const json = 2 * megabytes

/** The largest upload, as multipart form data, that editors may send; everyone else's limit stands in the table. */
export const uploadLimit = 25 * megabytes

/**
 * Every way in. The first row that fits decides; what is not listed does not exist (404).
 * To open a path to readers, add a line.
 */
export const doors: Door[] = [
  { methods: read, at: '/', kind: 'entry' },
  ...languageCodes.flatMap((code): Door[] => [
    { methods: read, at: `/${code}`, kind: 'page' },
    { methods: read, at: `/${code}/**`, kind: 'page' },
  ]),
  { methods: read, at: '/v1/**', kind: 'data' },
  { methods: read, at: '/d/**', kind: 'file' },
  { methods: read, at: '/images/**', kind: 'file' },
  { methods: read, at: '/files/**', kind: 'file' },
  { methods: read, at: '/sitemap.xml', kind: 'data' },
  { methods: read, at: '/robots.txt', kind: 'data' },
  { methods: read, at: '/favicon.ico', kind: 'file' },
  { methods: read, at: '/favicon.svg', kind: 'file' },
  { methods: ['GET'], at: '/partners/renew', kind: 'page' },
  { methods: ['POST'], at: '/partners/sign-in', kind: 'page', body: form },
  { methods: ['POST'], at: '/partners/sign-out', kind: 'page', body: form },
  { methods: ['GET', 'HEAD', 'POST'], at: '/setup/**', kind: 'page', body: form },

  { methods: read, at: '/_next/static/**', kind: 'asset' },
  { methods: [], at: '/admin/create-first-user', kind: 'staff' },
  { methods: read, at: '/admin', kind: 'staff' },
  { methods: read, at: '/admin/**', kind: 'staff' },
  { methods: ['POST'], at: '/admin/login', kind: 'staff', body: form },
  { methods: ['POST'], at: '/admin/forgot', kind: 'staff', body: form },
  { methods: ['POST'], at: '/admin/reset/**', kind: 'staff', body: form },
  { methods: ['POST'], at: '/admin', kind: 'staff', body: json, needs: 'session' },
  { methods: ['POST'], at: '/admin/**', kind: 'staff', body: json, needs: 'session' },
  { methods: [], at: '/api/users/first-register', kind: 'staff' },
  { methods: [], at: '/api/graphql', kind: 'staff' },
  { methods: [], at: '/api/graphql-playground', kind: 'staff' },
  { methods: ['POST'], at: '/api/users/login', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/logout', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/refresh-token', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/forgot-password', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/reset-password', kind: 'staff', body: form },
  { methods: ['GET'], at: '/api/users/me', kind: 'staff' },
  { methods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'], at: '/api/**', kind: 'staff', body: json, needs: 'session' },
]

/** The door of a normalised path, or null where there is none. A row without methods closes what a later row would open. */
export const doorFor = ({ method, path }: { method: string; path: string }): Door | null => {
  const closed = doors.find(({ methods, at }) => methods.length === 0 && fits({ path, at }))
  if (closed !== undefined) return null
  return doors.find(({ methods, at }) => methods.includes(method) && fits({ path, at })) ?? null
}

const fits = ({ path, at }: { path: string; at: string }): boolean =>
  at.endsWith('/**') ? path.startsWith(at.slice(0, -2)) && path.length > at.length - 2 : path === at
