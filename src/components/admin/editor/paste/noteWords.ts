import { isLinkAddress } from '../../../../domain/forms/address'
import { drop, type Dropped } from '../../../../domain/pasting'
import { realAddress } from './addresses'
import { isUnwanted } from './unwanted'

const bare = (address: string): string => address.replace(/^(https?:\/\/|mailto:)/i, '').replace(/\/$/, '')

/** A footnote is plain words: where a link leads is written behind it, unless its words say so themselves. */
const writeOut = (link: Element, dropped: Dropped): void => {
  const address = realAddress(link.getAttribute('href') ?? '')
  if (!isLinkAddress(address)) return drop(dropped, 'links')
  if (!(link.textContent ?? '').includes(bare(address))) link.append(` (${address.replace(/^mailto:/i, '')})`)
}

/** The words of a footnote in one line. Changes the element it is given. */
export const noteWords = (note: Element, dropped: Dropped): string => {
  for (const inner of [...note.querySelectorAll('*')]) if (note.contains(inner) && isUnwanted(inner, dropped)) inner.remove()
  note.querySelectorAll('a[href]').forEach((link) => writeOut(link, dropped))
  note.querySelectorAll('p, div, li, dd, td, br').forEach((part) => part.before(' '))
  return (note.textContent ?? '').replace(/\s+/g, ' ').trim()
}
