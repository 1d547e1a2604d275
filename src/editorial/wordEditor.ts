import { deepMergeSimple, type SanitizedConfig } from 'payload'

import { editorEn, editorFr } from '../i18n/admin/editor'

/** Puts our words in the text editor's dictionary. It writes its own over those of the config while that is made, so ours come after. */
export const wordEditor = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  config.i18n.translations = deepMergeSimple(config.i18n.translations, { en: { lexical: editorEn }, fr: { lexical: editorFr } })
  return config
}
