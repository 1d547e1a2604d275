import { tagOf } from './styles'

const isQuote = (element: Element | null): element is Element => element !== null && tagOf(element) === 'p' && /^Mso(Intense)?Quote/i.test(element.className)

/** Word writes a quote as paragraphs of a style: those that follow each other become one quote. Changes the element it is given. */
export const makeWordQuotes = (container: Element): void => {
  for (const first of [...container.querySelectorAll('p')].filter((each) => isQuote(each) && !isQuote(each.previousElementSibling))) {
    const quote = first.ownerDocument.createElement('blockquote')
    first.before(quote)
    for (let next: Element | null = first; isQuote(next); next = quote.nextElementSibling) quote.appendChild(next)
  }
}
