import { languageCodes, type Language } from './languages'

/**
 * The language that an Accept-Language header asks for most (RFC 9110, 12.5.4) among those offered;
 * the first offered when it asks for none of them.
 */
export const preferredLanguage = ({ header, offered = languageCodes }: Asked): Language | undefined => askedLanguage({ header, offered }) ?? offered[0]

type Asked = { header: string | null; offered?: readonly Language[] }

/** The same, or undefined when the header asks for none of them. */
export const askedLanguage = ({ header, offered = languageCodes }: Asked): Language | undefined => {
  const wishes = (header ?? '').split(',', 20).map(wishOf).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return wishes.map(({ language }) => offered.find((code) => code === language || language === '*')).find((code) => code !== undefined)
}

const wishOf = (wish: string): { language: string; weight: number } => {
  const [range = '', ...parameters] = wish.trim().toLowerCase().split(';')
  const q = parameters.map((parameter) => /^\s*q=([01](\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined)
  return { language: range.split('-')[0]?.trim() ?? '', weight: q === undefined ? 1 : Number(q) }
}
