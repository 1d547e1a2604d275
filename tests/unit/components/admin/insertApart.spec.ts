import { $createParagraphNode, $createTextNode, $getRoot, type ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, test } from 'vitest'

import { $insertApart } from '../../../../src/components/admin/editor/insertApart'

const make: Record<string, () => ElementNode> = {
  p: $createParagraphNode, h2: () => $createHeadingNode('h2'), h3: () => $createHeadingNode('h3'), quote: $createQuoteNode, ul: () => $createListNode('bullet').append($createListItemNode()),
}
/** `h2:words` */
const $node = (short: string): ElementNode => {
  const [tag = 'p', words = ''] = short.split(':')
  const node = (make[tag] ?? $createParagraphNode)()
  const into = tag === 'ul' ? (node.getFirstChild() as ElementNode) : node
  if (words) into.append($createTextNode(words))
  return node
}
const $short = (node: LexicalNode): string => `${(node as HeadingNode).getTag?.() ?? { paragraph: 'p', list: 'ul' }[node.getType()] ?? node.getType()}:${node.getTextContent()}`

/** What a text is after a paste where its `|` stands. */
const pasted = (text: string[], nodes: string[]): string[] => {
  const editor = createHeadlessEditor({ nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode], onError: (error) => { throw error } })
  let after: string[] = []
  editor.update(() => {
    $getRoot().clear().append(...text.map((one) => $node(one.replace('|', ''))))
    const at = text.findIndex((one) => one.includes('|'))
    const block = $getRoot().getChildAtIndex(at) as ElementNode
    const offset = (text[at] ?? '').replace(/^\w+:/, '').indexOf('|')
    const words = block.getAllTextNodes()[0]
    if (words) words.select(offset, offset)
    else block.selectStart()
    $insertApart(nodes.map($node))
    after = $getRoot().getChildren().map($short)
  }, { discrete: true })
  return after
}

test.each<[string, string[], string[], string[]]>([
  ['into an empty text', ['p:|'], ['h3:Title', 'p:words'], ['h3:Title', 'p:words']],
  ['at the end of a paragraph', ['p:Before|'], ['h3:Title', 'p:words'], ['p:Before', 'h3:Title', 'p:words']],
  ['within a paragraph', ['p:Bef|ore'], ['h3:Title', 'p:words'], ['p:Bef', 'h3:Title', 'p:wordsore']],
  ['at the start of a paragraph', ['p:|After'], ['h3:Title'], ['h3:Title', 'p:After']],
  ['alone, within a paragraph', ['p:Bef|ore'], ['h3:Title'], ['p:Bef', 'h3:Title', 'p:ore']],
  ['alone, at the end, with no empty line behind it', ['p:Before|', 'p:Next'], ['h3:Title'], ['p:Before', 'h3:Title', 'p:Next']],
  ['as a quote', ['p:Before|'], ['quote:Said'], ['p:Before', 'quote:Said']],
  ['into an empty heading of another level', ['h2:|'], ['h3:Title', 'p:words'], ['h3:Title', 'p:words']],
  ['behind another heading', ['h2:Chapter|', 'p:Text'], ['h3:Title'], ['h2:Chapter', 'h3:Title', 'p:Text']],
  ['behind paragraphs of the same paste', ['p:Before|'], ['p:One', 'p:Two', 'h3:Title', 'p:words', 'h2:Last'], ['p:BeforeOne', 'p:Two', 'h3:Title', 'p:words', 'h2:Last']],
  ['behind paragraphs, and in front of the rest of one', ['p:Bef|ore'], ['p:One', 'h3:Title'], ['p:BefOne', 'h3:Title', 'p:ore']],
  ['behind a list', ['p:|'], ['ul:Item', 'h3:Title', 'p:words'], ['ul:Item', 'h3:Title', 'p:words']],
])('a heading that is pasted %s stays one, and nothing else becomes one', (_where, text, nodes, after) => {
  expect(pasted(text, nodes)).toEqual(after)
})

test('a paragraph still runs into the line in which it is pasted', () => {
  expect(pasted(['p:Bef|ore'], ['p: words '])).toEqual(['p:Bef words ore'])
})
