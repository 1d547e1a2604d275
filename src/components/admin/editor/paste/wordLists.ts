import { isComment, isElement, isText, styleOf, tagOf } from './styles'

type Item = { paragraph: Element; level: number; tag: 'ol' | 'ul'; start: number }

const levelOf = (element: Element): number | null => {
  const level = /\blevel(\d+)/.exec(styleOf(element).get('mso-list') ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

/** Takes out what Word drew in place of a bullet or a number, and returns it. */
export const takeMarker = (element: Element): string => {
  const drawn = [...element.querySelectorAll('span')].filter((span) => styleOf(span).get('mso-list') === 'ignore')
  const marker = drawn.map((span) => span.textContent ?? '').join('') || betweenComments(element)
  drawn.forEach((span) => span.remove())
  return marker.replace(/[\s\u00a0]+/g, '')
}

/** Older clipboards say by comments what only programs without lists should show. */
const betweenComments = (element: Element): string => {
  const nodes = [...element.childNodes]
  const from = nodes.findIndex((node) => isComment(node) && /!supportLists/.test(node.data))
  const to = nodes.findIndex((node, index) => index > from && isComment(node) && /endif/.test(node.data))
  if (from < 0 || to < 0) return ''
  const inside = nodes.slice(from + 1, to) as ChildNode[]
  inside.forEach((node) => node.remove())
  return inside.map((node) => node.textContent ?? '').join('')
}

const isNumber = (marker: string): boolean => /^[([]?(\d+(\.\d+)*[.)\]]?|[a-z]{1,5}[.)\]])$/i.test(marker)

const itemOf = (node: ChildNode): Item | null => {
  if (!isElement(node) || tagOf(node) !== 'p') return null
  const level = levelOf(node)
  if (level === null) return null
  const marker = takeMarker(node)
  return { paragraph: node, level, tag: isNumber(marker) ? 'ol' : 'ul', start: Number(/^\d+/.exec(marker)?.[0] ?? 1) }
}

const isBetween = (node: ChildNode): boolean => isComment(node) || (isText(node) && (node.textContent ?? '').trim() === '')

const newList = (document: Document, { tag, start }: Item): Element => {
  const list = document.createElement(tag)
  if (tag === 'ol' && start > 1) list.setAttribute('start', String(start))
  return list
}

/** Puts items into lists of their own levels; a change from bullets to numbers begins a new list. */
const nest = (document: Document, items: Item[]): DocumentFragment => {
  const top = document.createDocumentFragment()
  const open: { level: number; list: Element }[] = []
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    const last = open.at(-1)
    const isSame = last && last.level >= item.level
    if (isSame && last.list.tagName.toLowerCase() !== item.tag) open.pop()
    if (!isSame || open.at(-1) !== last) {
      const list = newList(document, item)
      const within = open.at(-1)?.list.lastElementChild ?? top
      within.appendChild(list)
      open.push({ level: item.level, list })
    }
    const li = document.createElement('li')
    li.append(...item.paragraph.childNodes)
    open.at(-1)?.list.appendChild(li)
  }
  return top
}

/** Word writes lists as paragraphs with a drawn bullet: makes them lists again, one within the other. */
export const makeWordLists = (container: Element): void => {
  for (const child of [...container.children]) if (['div', 'section', 'td', 'th', 'tr', 'table', 'tbody', 'blockquote'].includes(tagOf(child))) makeWordLists(child)
  let run: Item[] = []
  const close = (before: ChildNode | null) => {
    if (run.length > 0) container.insertBefore(nest(container.ownerDocument, run), before)
    run.forEach(({ paragraph }) => paragraph.remove())
    run = []
  }
  for (const node of [...container.childNodes]) {
    const item = itemOf(node)
    if (item) run.push(item)
    else if (!isBetween(node)) close(node)
  }
  close(null)
}
