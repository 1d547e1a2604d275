import { passwordProblem, personalWords, shortestPassword } from '../domain/password'
import type { Refusal } from '../domain/refusal'
import { strengthOf } from './strength'

type Chosen = { password: string; name?: string | null | undefined; email?: string | null | undefined }

/** The one rule for every password of staff and partners: the reason against it, at the field `password`, or null. */
export const passwordRefusal = async ({ password, ...person }: Chosen): Promise<Refusal | null> => {
  const score = await strengthOf({ password, personal: personalWords(person) })
  const key = passwordProblem({ password, score })
  return key === null ? null : { key, field: 'password', params: { shortest: shortestPassword } }
}
