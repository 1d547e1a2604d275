import { deepMergeSimple, type SanitizedConfig } from 'payload'

import { editorEn, editorFr } from '../i18n/admin/editor'
import { typesetDictionary } from '../i18n/typography'

/**
 * Puts our words in the text editor's dictionary, which writes its own over those of the config while that is made, and sets all of Payload's
 * French as French is printed, wherever it came from: Payload, its editor or us.
 */
export const wordPanel = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  const { i18n } = config
  const words = deepMergeSimple(i18n.translations, { en: { lexical: editorEn }, fr: { lexical: editorFr } }) as { en: object; fr: object }
  i18n.translations = { ...words, fr: typesetDictionary('fr', words.fr) } as typeof i18n.translations
  const { fr } = i18n.supportedLanguages
  if (fr) i18n.supportedLanguages = { ...i18n.supportedLanguages, fr: { ...fr, translations: typesetDictionary('fr', fr.translations) } }
  return config
}
