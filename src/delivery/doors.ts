import { languageCodes } from '../i18n/languages'

/**
 * What a door leads to, and so how its answer is treated:
 * `entry`, `icon` and `preflight` are answered here; `page` and `data` are made whole, compressed and tagged; `file` and `asset` pass through; `staff` belongs to editors;
 * `preview` shows editors, without script, what is not public yet.
 */
export type DoorKind = 'entry' | 'icon' | 'preflight' | 'page' | 'data' | 'file' | 'asset' | 'staff' | 'preview'

/** `at` is a path; `/*` at its end stands for one more segment, `/**` for one or more. `body` is the most a request may carry, in bytes. `varies` says by what the answers of pages differ, which Next has no way to say. */
export type Door = { methods: string[]; at: string; kind: DoorKind; body?: number; needs?: 'session'; varies?: 'Cookie' }

const read = ['GET', 'HEAD']
const kilobytes = 1024
const megabytes = 1024 * kilobytes
const form = 16 * kilobytes
/** A letter of ours takes up to nine bytes in a form: this is a text that is far too long, and comes back to be shortened. */
const longForm = 64 * kilobytes
const json = 2 * megabytes

/** The largest upload, as multipart form data, that editors may send; everyone else's limit stands in the table. */
export const uploadLimit = 25 * megabytes

/** What scripts on other sites may ask for, with headers that their browsers ask about first. */
const open = ['/v1', '/v1/**', '/d/**', '/images/**', '/sitemap.xml', ...languageCodes.map((code) => `/${code}/feed.xml`)]

/**
 * Every way in. The first row that fits decides; what is not listed does not exist (404).
 * To open a path to readers, add a line.
 */
export const doors: Door[] = [
  { methods: read, at: '/', kind: 'entry' },
  ...languageCodes.flatMap((code): Door[] => [
    { methods: read, at: `/${code}`, kind: 'page', varies: 'Cookie' },
    { methods: read, at: `/${code}/feed.xml`, kind: 'data' },
    { methods: read, at: `/${code}/**`, kind: 'page', varies: 'Cookie' },
  ]),
  { methods: read, at: '/v1', kind: 'data' },
  { methods: read, at: '/v1/**', kind: 'data' },
  { methods: read, at: '/d/**', kind: 'file' },
  { methods: read, at: '/images/**', kind: 'file' },
  { methods: read, at: '/sitemap.xml', kind: 'data' },
  { methods: read, at: '/robots.txt', kind: 'data' },
  { methods: read, at: '/favicon.ico', kind: 'icon' },
  ...open.map((at): Door => ({ methods: ['OPTIONS'], at, kind: 'preflight' })),
  { methods: ['GET'], at: '/partners/renew', kind: 'page' },
  { methods: ['POST'], at: '/partners/sign-in', kind: 'page', body: form },
  { methods: ['POST'], at: '/partners/sign-out', kind: 'page', body: form },
  { methods: ['POST'], at: '/partners/forgot', kind: 'page', body: form },
  { methods: ['POST'], at: '/partners/password', kind: 'page', body: form },
  { methods: ['GET', 'HEAD', 'POST'], at: '/report', kind: 'page', body: longForm },
  { methods: ['GET', 'HEAD', 'POST'], at: '/account/reset/*', kind: 'page', body: form },
  { methods: ['GET', 'HEAD', 'POST'], at: '/setup/*', kind: 'page', body: form },

  { methods: read, at: '/preview/**', kind: 'preview', needs: 'session' },
  { methods: read, at: '/_next/static/**', kind: 'asset' },
  { methods: read, at: '/admin/create-first-user', kind: 'page' },
  { methods: [], at: '/admin/reset/**', kind: 'staff' },
  { methods: read, at: '/admin', kind: 'staff' },
  { methods: read, at: '/admin/**', kind: 'staff' },
  { methods: ['POST'], at: '/admin', kind: 'staff', body: json, needs: 'session' },
  { methods: ['POST'], at: '/admin/**', kind: 'staff', body: json, needs: 'session' },
  { methods: [], at: '/api/users/first-register', kind: 'staff' },
  { methods: [], at: '/api/users/reset-password', kind: 'staff' },
  { methods: [], at: '/api/graphql', kind: 'staff' },
  { methods: [], at: '/api/graphql-playground', kind: 'staff' },
  { methods: ['POST'], at: '/api/users/login', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/logout', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/refresh-token', kind: 'staff', body: form },
  { methods: ['POST'], at: '/api/users/forgot-password', kind: 'staff', body: form },
  { methods: ['GET'], at: '/api/users/me', kind: 'staff' },
  { methods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'], at: '/api/**', kind: 'staff', body: json, needs: 'session' },
]

/** Other forms in which Next would give a page to its own script, by the end of its address: they name what pages are made of. */
const ofAnotherForm = /\.(rsc|action|segments)(\/|$)|\.prefetch\./i

/** The door of a normalised path, or null where there is none. A row without methods closes what a later row would open. */
export const doorFor = ({ method, path }: { method: string; path: string }): Door | null => {
  const isClosed = ofAnotherForm.test(path) || doors.some(({ methods, at }) => methods.length === 0 && fits({ path, at }))
  return isClosed ? null : (doors.find(({ methods, at }) => methods.includes(method) && fits({ path, at })) ?? null)
}

const fits = ({ path, at }: { path: string; at: string }): boolean => {
  if (at.endsWith('/**')) return path.startsWith(at.slice(0, -2)) && path.length > at.length - 2
  if (at.endsWith('/*')) return path.startsWith(at.slice(0, -1)) && /^[^/]+$/.test(path.slice(at.length - 1))
  return path === at
}
