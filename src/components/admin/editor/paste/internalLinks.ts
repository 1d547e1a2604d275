import { type Reference, workflowCollections } from '../../../../domain/content'
import { canonicalId } from '../../../../domain/ids'

/** What the original beside a translation writes at its own links, pictures and notes, for the editor that takes a copy of it in. */
export const copied = { target: 'data-jf-doc', address: 'data-jf-href', note: 'data-jf-note', picture: 'data-jf-picture', aside: 'data-jf-aside' } as const

const scheme = 'internal:'

/** The target that is written in this form, where it is one that a text may link to. */
export const readTarget = (written: string | null): Reference | null => {
  const [collection = '', id = ''] = written?.split(':') ?? []
  const isKnown = (workflowCollections as readonly string[]).includes(collection) && canonicalId(id) !== null
  return isKnown ? { collection, id } : null
}

/** The image of the library that a copied picture is, where it is one. */
export const pictureOf = (element: Element): string | null => canonicalId(element.getAttribute(copied.picture))

export const writeTarget = ({ collection, id }: Reference): string => `${collection}:${id}`

/** Stands for a link to a document of this site until the editor has made it one; an address that nothing else may have. */
export const internalAddress = (link: Element): string | null => {
  const target = readTarget(link.getAttribute(copied.target))
  return target && `${scheme}${writeTarget(target)}`
}

export const targetOf = (address: string | undefined): Reference | null => (address?.startsWith(scheme) ? readTarget(address.slice(scheme.length)) : null)
