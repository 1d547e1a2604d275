import { longestPassword } from '../domain/password'
import { faultsIn } from '../domain/storable'

export type Credentials = { email: string; password: string }
type Fields = Record<string, unknown>

const longestEmail = 254

/**
 * The one e-mail address (trimmed, in small letters) and password of a request, whichever form its body has: JSON, a form, or the form
 * of the panel, which carries JSON in `_payload`. Null for anything else: what we cannot read, nobody else gets to read.
 */
export const readCredentials = async (request: Request): Promise<Credentials | null> => {
  const { email, password } = (await readFields(request)) ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return null
  const address = email.trim().toLowerCase()
  const isUsable = address !== '' && address.length <= longestEmail && password.trim() !== '' && password.length <= longestPassword * 4
  return isUsable ? { email: address, password } : null
}

/** The fields of a JSON, urlencoded or multipart body, each once; null when it is none, names a field twice, or holds what cannot be stored. */
export const readFields = async (request: Request): Promise<Fields | null> => {
  const fields = await fieldsOf(request)
  return fields === null || faultsIn(fields, []).length > 0 ? null : fields
}

/** What the form of the panel carries in `_payload`, its one field where no file is saved; null for any other form. What cannot be stored is told at its field by whoever saves it. */
export const readPanelForm = async (request: Request): Promise<Fields | null> => {
  const [first, ...others] = (await formOf(request)) ?? []
  return first?.[0] === '_payload' && others.length === 0 ? readObject(first[1]) : null
}

const fieldsOf = async (request: Request): Promise<Fields | null> => {
  const type = (request.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase()
  if (type === 'application/json') return readObject(await request.text())
  if (type !== 'multipart/form-data' && type !== 'application/x-www-form-urlencoded') return null
  const form = type === 'multipart/form-data' ? await formOf(request) : [...new URLSearchParams(await request.text())]
  if (form === null || new Set(form.map(([name]) => name)).size !== form.length) return null
  const fields = Object.fromEntries(form)
  return '_payload' in fields ? readObject(fields._payload) : fields
}

const formOf = (request: Request): Promise<[string, unknown][] | null> =>
  request.formData().then((form) => [...form.entries()], (error: unknown) => {
    if (error instanceof TypeError) return null // a body that is not what its type says
    throw error
  })

// Deeper than anything a person sends, and far from what exhausts a stack.
const deepest = 200

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

/** The JSON object that a text is, or null where it is none, or one that goes too deep. */
export const readObject = (text: unknown): Fields | null => {
  if (typeof text !== 'string') return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDeeper(value, deepest) ? (value as Fields) : null
  } catch {
    return null // no JSON
  }
}
