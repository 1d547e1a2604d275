import type { Refusal, RefusalKey } from '../../domain/refusal'

/** A reason against something, worded by the server; `path` names the field it concerns, `key` the reason itself. */
export type Problem = { path?: string; message: string; key?: RefusalKey }

/**
 * What came of asking the server: signed out and offline are told apart because a person can do something about each. An answer that is none of
 * ours, or of which only the beginning came, is of something between us, and tells as little of what was done as none: `offline`.
 */
export type Answer<T> =
  | { kind: 'done'; data: T }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'signedOut' }
  | { kind: 'offline' }
  | { kind: 'failed' }

type Ask = { url: string; words: string; body?: unknown }
type Worded = { errors?: Problem[]; refusals?: Pick<Refusal, 'key'>[] }
type ErrorBody = { errors?: { message?: string; data?: Worded }[] }

/** Sentence by sentence as the reasons stand, where the answer has both. */
const withKeys = ({ errors, refusals = [] }: Worded): Problem[] | undefined =>
  errors?.map((problem, index) => ({ ...problem, ...(refusals[index] ? { key: refusals[index].key } : {}) }))

const problemsOf = ({ errors = [] }: ErrorBody): Problem[] =>
  errors.flatMap(({ message, data = {} }) => withKeys(data) ?? (message ? [{ message }] : []))

/** What an answer says, if it is ours and whole. */
const readJson = (response: Response): Promise<unknown> => response.json().catch(() => undefined)

/** Whether the browser still has a session of a member of staff, and of the one who is expected, where somebody is. */
export const checkSession = async (expected?: string): Promise<'signedIn' | 'signedOut' | 'otherPerson' | 'offline'> => {
  const response = await fetch('/api/users/me', { credentials: 'include', cache: 'no-store' }).catch(() => null)
  if (!response) return 'offline'
  const told = (response.ok ? await readJson(response) : { user: null }) as { user?: { id?: unknown } | null } | undefined
  if (!told) return 'offline'
  const { user } = told
  if (!user) return 'signedOut'
  return expected === undefined || user.id === expected ? 'signedIn' : 'otherPerson'
}

/** What a proxy says when it heard nothing from the product, or not in time. */
export const isFromBetween = (status: number): boolean => [502, 503, 504].includes(status)

const refused = async <T>(response: Response): Promise<Answer<T>> => {
  if ([401, 403, 404].includes(response.status) && (await checkSession()) === 'signedOut') return { kind: 'signedOut' }
  const body = (await readJson(response)) as ErrorBody | undefined
  if (isFromBetween(response.status) || (!body && response.status >= 500)) return { kind: 'offline' }
  const problems = problemsOf(body ?? {})
  return problems.length > 0 && response.status < 500 ? { kind: 'refused', problems } : { kind: 'failed' }
}

/** Asks one of the product's own endpoints, in the person's language; with a body it is a POST. */
export const ask = async <T>({ url, words, body }: Ask): Promise<Answer<T>> => {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'include',
    cache: 'no-store',
    headers: { 'Accept-Language': words, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => null)
  if (!response) return { kind: 'offline' }
  if (!response.ok) return refused<T>(response)
  const data = (await readJson(response)) as T | undefined
  return data === undefined ? { kind: 'offline' } : { kind: 'done', data }
}
