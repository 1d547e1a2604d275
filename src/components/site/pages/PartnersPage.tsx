import type { Card } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Entries } from '../Entries'
import { PageHead } from '../PageHead'
import { PasswordChange } from './partners/PasswordChange'
import { SignIn } from './partners/SignIn'

/** What became of the form that was sent last, as the page's address says it. */
export type PartnersQuery = { error?: string | undefined; done?: string | undefined; password?: string | undefined }
/** `typed`: the e-mail address of a sign-in that failed; `next`: where signing in leads. */
type Props = { language: Language; isSignedIn: boolean; documents: Card[]; query: PartnersQuery; typed: string; next: string }

/** What is shared with partners, or the form that leads there. */
export const PartnersPage = ({ language, isSignedIn, documents, query, typed, next }: Props) => {
  const words = siteTexts[language]
  return (
    <>
      <PageHead title={words.fixedPages.partners} lead={isSignedIn ? undefined : words.partners.intro} />
      {isSignedIn ? <Documents language={language} documents={documents} query={query} /> : <SignIn language={language} query={query} typed={typed} next={next} />}
    </>
  )
}

const Documents = ({ language, documents, query }: Pick<Props, 'language' | 'documents' | 'query'>) => {
  const words = siteTexts[language].partners
  return (
    <>
      {query.done === 'changed' && <div className="band"><div className="field only"><div className="notice" role="status"><h2>{words.changedTitle}</h2><p>{words.changed}</p></div></div></div>}
      <Band title={words.documents}>
        {documents.length > 0 ? <Entries cards={documents} language={language} /> : <p className="quiet">{words.none}</p>}
      </Band>
      <PasswordChange language={language} problem={query.password} />
      <Band title={words.signOut} note={<p className="small">{words.signedIn}</p>}>
        <form method="post" action="/partners/sign-out">
          <input type="hidden" name="language" value={language} />
          <button type="submit">{words.signOut}</button>
        </form>
      </Band>
    </>
  )
}
