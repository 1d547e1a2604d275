import { isObject, isRichText, valueOf } from './richTextValues'

/** Every kind of node that the editor of texts can open; one of another kind keeps everybody from the whole text. */
export const editorNodes: ReadonlySet<unknown> = new Set([
  'root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell', 'link', 'text', 'linebreak', 'tab', 'upload', 'inlineBlock',
])

/** Whether the editor could open this as a text; nothing at all is an empty one. Takes any depth. */
export const isEditable = (value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (!isRichText(value)) return false
  const nodes: unknown[] = [value.root]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const children = valueOf(node, 'children') ?? []
    if (!isObject(node) || !editorNodes.has(valueOf(node, 'type')) || !Array.isArray(children)) return false
    for (const child of children as unknown[]) nodes.push(child ?? {})
  }
  return true
}
