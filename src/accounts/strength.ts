import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

let loading: Promise<ZxcvbnFactory> | undefined

/** What somebody who guesses knows without knowing the person: whose site this is. */
const ownWords = ['just', 'future', 'justfuture', 'programme', 'assn', 'cordaid']

/**
 * How hard a password is to guess, from 0 to 4, for somebody who knows the words of the person and of the programme.
 * The word lists are large, so that they are loaded when a first password comes.
 */
export const strengthOf = async ({ password, personal }: { password: string; personal: string[] }): Promise<number> => {
  const judge = await (loading ??= load())
  const known = [...personal, ...ownWords]
  return Math.min(...[password, withoutKnown({ password, known })].map((text) => judge.check(text.slice(0, mostJudged), known).score))
}

/** What stands after this makes no weak password strong, and judging takes longer than linear. */
const mostJudged = 64

/** Without the words that are known, since each of them adds as much to the score as any other word. */
const withoutKnown = ({ password, known }: { password: string; known: string[] }): string =>
  [...known].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(plain(word), ' '), plain(password))

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const load = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Judge }, common, english, french] = await Promise.all([
    import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en'), import('@zxcvbn-ts/language-fr'),
  ])
  // Of every way to read signs as letters, a few: all of them take seconds.
  return new Judge({ l33tMaxSubstitutions: 5, graphs: common.adjacencyGraphs, dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary } })
}
