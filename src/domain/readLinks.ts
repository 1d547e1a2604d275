import type { Reference, RichText, RichTextNode } from './content'
import { cardOf, type Cards } from './reading'
import { childrenOf, deepestNode, numberOf, referenceOf, textOf, valueOf } from './richTextValues'
import { safeUrl } from './safeUrl'

/** Where a link leads: within the site to a document, outside to a safe address. */
type Target = { href: string; reference?: Reference }

const isLink = ({ type }: RichTextNode): boolean => type === 'link' || type === 'autolink'

/** Undefined where a link leads nowhere, or to what this reader may not see. */
export const targetOf = (link: RichTextNode, cards: Cards): Target | undefined => {
  const fields = valueOf(link, 'fields') ?? link
  if (textOf(fields, 'linkType') !== 'internal') {
    const href = safeUrl(valueOf(fields, 'url'))
    return href ? { href } : undefined
  }
  const reference = referenceOf(valueOf(fields, 'doc') ?? valueOf(fields, 'reference'))
  const card = cardOf(cards, reference)
  return reference && card && { href: card.path, reference }
}

const isOneText = (one: RichTextNode | undefined, next: RichTextNode): one is RichTextNode =>
  one?.type === 'text' && next.type === 'text' && numberOf(one, 'format') === numberOf(next, 'format')

const joined = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  nodes.reduce<RichTextNode[]>((before, next) => {
    const last = before.at(-1)
    return isOneText(last, next) ? [...before.slice(0, -1), { ...last, text: textOf(last, 'text') + textOf(next, 'text') }] : [...before, next]
  }, [])

const unlinked = (node: RichTextNode, cards: Cards, depth: number): RichTextNode[] =>
  depth >= deepestNode ? [] : childrenOf(node).flatMap((child) => (isLink(child) && !targetOf(child, cards) ? unlinked(child, cards, depth + 1) : [child]))

/**
 * The children of a node as this reader finds them: a link that leads nowhere for them is its words, and words of one format that then
 * follow each other are one text, so that nothing tells that they were ever linked.
 */
export const readChildren = (node: RichTextNode, cards: Cards): RichTextNode[] => joined(unlinked(node, cards, 0))

/** Whether a text leads to this outside address itself. */
export const leadsTo = (text: RichText | undefined, href: string): boolean => text !== undefined && leadsBelow(valueOf(text, 'root'), href, 0)

const leadsBelow = (node: unknown, href: string, depth: number): boolean =>
  depth < deepestNode && childrenOf(node).some((child) => (isLink(child) && outsideOf(child) === href) || leadsBelow(child, href, depth + 1))

const outsideOf = (link: RichTextNode): string | undefined => targetOf(link, new Map())?.href
