/** The declarations of an element's own style, in lower case; word processors use names that browsers do not keep. */
export const styleOf = (element: Element): Map<string, string> =>
  new Map(
    (element.getAttribute('style') ?? '').split(';').flatMap((declaration): [string, string][] => {
      const [name = '', ...value] = declaration.split(':')
      return name.trim() && value.length > 0 ? [[name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]] : []
    }),
  )

export const tagOf = (element: Element): string => element.tagName.toLowerCase()

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1
export const isText = (node: Node): boolean => node.nodeType === 3
export const isComment = (node: Node): node is Comment => node.nodeType === 8

export type Marks = { strong: boolean; em: boolean; sub: boolean; sup: boolean }
export const noMarks: Marks = { strong: false, em: false, sub: false, sup: false }

const weight = (value: string | undefined): boolean | undefined =>
  value === undefined || value === 'inherit' ? undefined : value.startsWith('bold') || Number(value) >= 600

/** The marks of a text inside this element: by its name, or by the style that word processors write instead. */
export const marksIn = (element: Element, outer: Marks): Marks => {
  const [tag, style] = [tagOf(element), styleOf(element)]
  const slant = style.get('font-style')
  const align = style.get('vertical-align')
  return {
    strong: weight(style.get('font-weight')) ?? (outer.strong || tag === 'b' || tag === 'strong'),
    em: slant === undefined ? outer.em || tag === 'i' || tag === 'em' : slant === 'italic' || slant === 'oblique',
    sub: outer.sub || tag === 'sub' || align === 'sub',
    sup: outer.sup || tag === 'sup' || align === 'super',
  }
}

/** Grey and black are what every word processor writes anyway. */
const isColourful = (value: string | undefined): boolean => {
  const parts = value?.startsWith('#') ? value.slice(1).match(value.length > 4 ? /../g : /./g) : value?.match(/\d+/g)?.slice(0, 3)
  if (parts?.length === 3) return new Set(parts).size > 1
  return value !== undefined && !['', 'black', 'windowtext', 'inherit', 'initial', 'auto', 'transparent', 'white', 'none', 'gray', 'grey'].includes(value)
}

const decorationOf = (element: Element): string => {
  const style = styleOf(element)
  return `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
}

/** Words with a stroke through them, which say the contrary without it. */
export const isStruck = (element: Element): boolean => ['s', 'strike'].includes(tagOf(element)) || decorationOf(element).includes('line-through')

/** Whether an element looks like something on purpose that the editor does not have: a colour, an underline, an alignment. */
export const isDressed = (element: Element): boolean => {
  const style = styleOf(element)
  return (
    tagOf(element) === 'u' || decorationOf(element).includes('underline') ||
    isColourful(style.get('color')) || isColourful(element.getAttribute('color') ?? undefined) ||
    isColourful(style.get('background-color') ?? style.get('background')) || /^(center|right)$/.test(style.get('text-align') ?? element.getAttribute('align') ?? '')
  )
}
