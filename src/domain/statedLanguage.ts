/** Tags for « not known », « no language », « several » and « one without a code ». */
const none = new Set(['und', 'zxx', 'mul', 'mis'])

/** The language of a tag as PDFs write it (`en-GB`, `FRA`); null for what names none. */
export const languageOfTag = (tag: string | null): string | null => {
  const [code] = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '') ?? []
  const language = code === undefined ? undefined : new Intl.Locale(code).language
  return language === undefined || none.has(language) ? null : language
}

/** The language that a PDF states of itself where its record says another one; many state a wrong one, so it is a doubt and no fault. */
export const doubtedLanguage = ({ stated, given }: { stated: unknown; given: unknown }): string | null =>
  typeof stated === 'string' && stated !== '' && typeof given === 'string' && given !== '' && stated !== given ? stated : null
