import type { Refusal, RefusalKey } from '../../domain/refusal'

/** A reason against something, worded by the server; `path` names the field it concerns, `key` the reason itself. */
export type Problem = { path?: string; message: string; key?: RefusalKey }

/** What came of asking the server: signed out and offline are told apart because a person can do something about each. */
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

/** Whether the browser still has a session of a member of staff, and of the one who is expected, where somebody is. */
export const checkSession = async (expected?: string): Promise<'signedIn' | 'signedOut' | 'otherPerson' | 'offline'> => {
  const response = await fetch('/api/users/me', { credentials: 'include', cache: 'no-store' }).catch(() => null)
  if (!response) return 'offline'
  const { user } = (response.ok ? await response.json() : { user: null }) as { user?: { id?: unknown } | null }
  if (!user) return 'signedOut'
  return expected === undefined || user.id === expected ? 'signedIn' : 'otherPerson'
}

const refused = async <T>(response: Response): Promise<Answer<T>> => {
  if ([401, 403, 404].includes(response.status) && (await checkSession()) === 'signedOut') return { kind: 'signedOut' }
  const body = (await response.json().catch(() => ({}))) as ErrorBody
  const problems = problemsOf(body)
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
  return response.ok ? { kind: 'done', data: (await response.json()) as T } : refused<T>(response)
}
