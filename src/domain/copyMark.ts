import { copyMarks } from '../i18n/copyMark'
import type { Language } from '../i18n/languages'

const mark = new RegExp(` \\((?:${Object.values(copyMarks).join('|')})(?: (\\d+))?\\)$`, 'u')

/** Whether a title still says that its document is a copy. */
export const bearsCopyMark = (title: string): boolean => mark.test(title.trim())

/** The title of a copy, told apart from what it copies, and from the copy that it copies, in lists; never longer than a title may be. */
export const titleOfCopy = ({ title, language, longest }: { title: string; language: Language; longest: number }): string => {
  const found = mark.exec(title.trim())
  const number = found ? Number(found[1] ?? 1) + 1 : 1
  const ending = ` (${copyMarks[language]}${number === 1 ? '' : ` ${number}`})`
  const signs = [...title.trim().replace(mark, '')]
  const room = longest - ending.length
  return (signs.length > room ? `${signs.slice(0, room - 1).join('').trimEnd()}…` : signs.join('')) + ending
}
