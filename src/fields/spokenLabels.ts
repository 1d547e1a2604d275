import type { CollectionConfig, LabelFunction } from 'payload'

import { defaultLanguage, isLanguage, type PerLanguage } from '../i18n/languages'

const spoken = (words: PerLanguage<string>): LabelFunction => ({ i18n: { language } }) => words[isLanguage(language) ? language : defaultLanguage]

/** What documents of a type are called, in the panel's language: where Payload names a button by a record of languages it reads out "[object Object]". */
export const spokenLabels = ({ singular, plural }: { singular: PerLanguage<string>; plural: PerLanguage<string> }): CollectionConfig['labels'] =>
  ({ singular: spoken(singular), plural: spoken(plural) })
