import type { Words } from './wordDiff'

/** Signs that print nothing, or steer how others are printed: zero-width, direction, soft hyphen. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu
const blank = /\s/gu

const looks = (text: string): string => text.replace(unseen, '').replace(blank, ' ')

const code = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

type Names = Readonly<Record<string, string>>

/**
 * Differences that nobody would see, written out: a change of spaces alone by the names of the signs, signs that print nothing by their code.
 * `names` has a word for each space.
 */
export const spelledOut = (words: readonly Words[], names: Names): Words[] => {
  const isUnseen = words.map((word, index) => word.change !== 'same' && (looks(word.text).trim() === '' || isTwin(words, index)))
  return words.map((word, index) => {
    if (word.change === 'same') return word
    const text = isUnseen[index] ? word.text.replace(blank, (sign) => names[sign] ?? code(sign)) : word.text
    return { ...word, text: text.replace(unseen, code) }
  })
}

/** Whether the words beside these look the same, and only the signs differ. */
const isTwin = (words: readonly Words[], index: number): boolean => {
  const [own, before, after] = [words[index], words[index - 1], words[index + 1]]
  return [before, after].some((other) => own && other && other.change !== 'same' && other.change !== own.change && looks(other.text) === looks(own.text))
}
