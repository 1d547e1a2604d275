import { languageCodes } from '../../../i18n/languages'
import type { Values } from './keptText'

type Where = { user: string; url: string; language: string }
type Noted = { place: string; digests: Values }

const most = 30 * languageCodes.length
const drawer = ({ user }: Where): string => `saved:${user}`
const placeOf = ({ url, language }: Where): string => `${url}:${language}`

const noted = (where: Where): Noted[] => {
  try {
    return JSON.parse(localStorage.getItem(drawer(where)) ?? '[]') as Noted[]
  } catch {
    return [] // This browser keeps nothing, or somebody wrote into it: then nothing is known to be one's own.
  }
}

/** Notes for every window of this browser what a person's save left behind: digests, never a text. */
export const noteOwnSave = (where: Where, digests: Values): void => {
  const others = noted(where).filter(({ place }) => place !== placeOf(where))
  try {
    localStorage.setItem(drawer(where), JSON.stringify([{ place: placeOf(where), digests }, ...others].slice(0, most)))
  } catch {
    return // This browser keeps nothing.
  }
}

/** Whether what is stored in a field now is what this person saved last, in whichever window. */
export const isOwnSave = (where: Where, { name, digest }: { name: string; digest: unknown }): boolean =>
  typeof digest === 'string' && noted(where).find(({ place }) => place === placeOf(where))?.digests[name] === digest
