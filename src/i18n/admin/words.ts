import type { RefusalKey } from '../../domain/refusal'
import { isLanguage, type PerLanguage } from '../languages'
import { refusalsEn } from './refusals.en'
import { refusalsFr } from './refusals.fr'

type Params = Record<string, string | number | undefined>

/** A sentence for every reason a thing can be refused for. */
export type RefusalWords = Record<RefusalKey, (params: Params) => string>

const refusals: PerLanguage<RefusalWords> = { en: refusalsEn, fr: refusalsFr }

/** The sentence of a refusal in the user's language; English where the user's language is none of ours. */
export const refusalSentence = ({ key, params = {}, language }: { key: RefusalKey; params?: Params | undefined; language: string | undefined }): string =>
  refusals[isLanguage(language) ? language : 'en'][key](params)
