import { isMailAddress } from './forms/address'
import { isObject, plainText, textOf } from './richTextValues'

/** Why a link deserves a second look: its words name another address than it leads to, anyone on the way can read and change it, or it names a machine by number. */
export const linkDoubts = ['otherAddress', 'bareNumber', 'unencrypted'] as const
export type LinkDoubt = (typeof linkDoubts)[number]
export type DoubtfulLink = { doubt: LinkDoubt; text: string; target: string }

/** What looks like a host and is the name of a file. */
const fileEnding = /\.(pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|pptx?|odp|zip|jpe?g|png|webp|gif|svg|mp[34]|html?|xml|json|js|ts)$/i
const bareAddress = /^([\p{L}\p{N}-]+\.)+\p{L}{2,}([/?#]\S*)?$/u
const openAddress = /(?:https?:\/\/|www\.)[^\s<>"«»()]+/giu

const parsed = (address: string): URL | null => {
  const spelled = /^[a-z]+:/i.test(address) ? address : `https://${address}`
  return URL.canParse(spelled) ? new URL(spelled) : null
}

/** The web addresses that words show: words that are one, or what begins like one inside of them. */
const addressesIn = (words: string): string[] => {
  const whole = words.trim()
  return bareAddress.test(whole) && !fileEnding.test(whole.replace(/[/?#].*$/, '')) ? [whole] : (words.match(openAddress) ?? [])
}

const hostOf = ({ hostname }: URL): string => hostname.toLowerCase().replace(/^www\./, '').replace(/\.$/, '')
const placeOf = ({ pathname, search }: URL): string => `${pathname}${search}`

/** An address in words may be shortened: what is left out at its end says nothing else. */
const leadsThere = ({ shown, target }: { shown: string; target: URL }): boolean => {
  const meant = parsed(shown.replace(/[.,;:!?…]+$/, ''))
  if (meant === null) return true
  const [there, here] = [hostOf(target), hostOf(meant)]
  if (there !== here && !there.endsWith(`.${here}`)) return false
  return placeOf(target).toLowerCase().startsWith(placeOf(meant).toLowerCase().replace(/\/$/, ''))
}

const namesAnother = ({ words, target }: { words: string; target: URL }): boolean => {
  const word = words.trim()
  if (isMailAddress(word)) return target.protocol !== 'mailto:' || target.pathname.toLowerCase() !== word.toLowerCase()
  const shown = addressesIn(words)
  return shown.length > 0 && (target.protocol === 'mailto:' || !shown.every((each) => leadsThere({ shown: each, target })))
}

/** `URL` writes every spelling of an IPv4 address with dots, and IPv6 in brackets. */
const isNumber = ({ hostname }: URL): boolean => /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/.test(hostname)

const doubtsOf = ({ words, target }: { words: string; target: URL }): LinkDoubt[] => {
  const found: Record<LinkDoubt, boolean> = { otherAddress: namesAnother({ words, target }), bareNumber: isNumber(target), unencrypted: target.protocol === 'http:' }
  return linkDoubts.filter((doubt) => found[doubt])
}

/** Links of a text that a second person should look at: each with its first doubt, in the order of the text, none twice. What is no address is for submitting to refuse. */
export const doubtfulLinks = (value: unknown): DoubtfulLink[] => {
  const found = linksIn(value).flatMap(({ words, url }) => {
    const target = parsed(url)
    const [doubt] = target === null ? [] : doubtsOf({ words, target })
    return doubt === undefined || target === null ? [] : [{ doubt, text: words.trim(), target: target.href }]
  })
  return [...new Map(found.map((link) => [JSON.stringify(link), link])).values()]
}

const linksIn = (value: unknown): { words: string; url: string }[] => {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (!isObject(value)) return []
  const { type, fields } = value
  const isLink = (type === 'link' || type === 'autolink') && isObject(fields) && fields['linkType'] !== 'internal'
  const own = isLink ? [{ words: plainText(value), url: textOf(fields, 'url').trim() }] : []
  return [...own, ...Object.values(value).flatMap(linksIn)]
}
