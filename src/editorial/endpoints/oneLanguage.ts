import { z } from 'zod'

import { type Language, languageCodes } from '../../i18n/languages'

/** A language of the product in the body or the question of a request. */
export const oneLanguage = z.enum(languageCodes as [Language, ...Language[]])
