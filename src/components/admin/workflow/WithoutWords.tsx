'use client'
import type { LanguageStatus } from '../../../editorial/endpoints/workflowStatus'
import { useWords } from '../useWords'

/** The images that the page of this language would be without, each with the way to its words. */
export const WithoutWords = ({ own: { language, lacking } }: { own: LanguageStatus }) => {
  const words = useWords()
  if (lacking.length === 0) return null
  return (
    <ul className="jf-lacking">
      {lacking.map(({ id, name }) => (
        <li key={id}>
          {words.images.missing({ language, name })}{' '}
          <a href={`/admin/collections/media/${id}?locale=${language}`} rel="noopener" target="_blank">{words.beside.describe(language)}</a>
        </li>
      ))}
    </ul>
  )
}
