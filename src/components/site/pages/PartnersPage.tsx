import type { Card } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { fixedPages } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Entries } from '../Entries'
import { PageHead } from '../PageHead'

type Props = { language: Language; isSignedIn: boolean; documents: Card[]; hasFailed: boolean; next: string | undefined }

/** What is shared with partners, or the form that leads there. */
export const PartnersPage = ({ language, isSignedIn, documents, hasFailed, next }: Props) => {
  const words = siteTexts[language]
  return (
    <>
      <PageHead title={words.fixedPages.partners} lead={isSignedIn ? undefined : words.partners.intro} />
      {isSignedIn ? <Documents language={language} documents={documents} /> : <SignIn language={language} hasFailed={hasFailed} next={next} />}
    </>
  )
}

const SignIn = ({ language, hasFailed, next }: Pick<Props, 'language' | 'hasFailed' | 'next'>) => {
  const words = siteTexts[language].partners
  const path = `/${language}/${fixedPages.partners[language]}`
  return (
    <div className="band">
      <div className="field only">
        {hasFailed && <div className="notice" role="alert"><h2>{words.errorTitle}</h2><p>{words.error}</p></div>}
        <form method="post" action="/partners/sign-in" className="sign-in">
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="next" value={next ?? path} />
          <p><label htmlFor="email">{words.email}</label><input id="email" name="email" type="email" autoComplete="username" required /></p>
          <p><label htmlFor="password">{words.password}</label><input id="password" name="password" type="password" autoComplete="current-password" required /></p>
          <p><button type="submit">{words.signIn}</button></p>
        </form>
        <p className="small">{words.noAccount}</p>
      </div>
    </div>
  )
}

const Documents = ({ language, documents }: { language: Language; documents: Card[] }) => {
  const words = siteTexts[language].partners
  return (
    <>
      <Band title={words.documents}>
        {documents.length > 0 ? <Entries cards={documents} language={language} /> : <p className="quiet">{words.none}</p>}
      </Band>
      <Band title={words.signOut} note={<p className="small">{words.signedIn}</p>}>
        <form method="post" action="/partners/sign-out">
          <input type="hidden" name="language" value={language} />
          <button type="submit">{words.signOut}</button>
        </form>
      </Band>
    </>
  )
}
