import type { Language } from '../../../../i18n/languages'
import { fixedPages } from '../../../../i18n/routes'
import { siteTexts } from '../../../../i18n/site/texts'
import { Band } from '../../Band'
import type { PartnersQuery } from '../PartnersPage'

type Props = { language: Language; query: PartnersQuery; typed: string; next: string }

/** The form that signs in, and the one that sends a link to a new password. */
export const SignIn = ({ language, query: { error, done }, typed, next }: Props) => {
  const words = siteTexts[language].partners
  const path = `/${language}/${fixedPages.partners[language]}`
  return (
    <>
      <div className="band">
        <div className="field only">
          {error !== undefined && <div className="notice" role="alert"><h2>{words.errorTitle}</h2><p>{error === 'busy' ? words.busy : words.error}</p></div>}
          {done === 'asked' && <div className="notice" role="status"><h2>{words.askedTitle}</h2><p>{words.asked}</p></div>}
          {next !== path && <p>{words.leadsBack}</p>}
          <form method="post" action="/partners/sign-in" className="sign-in">
            <input type="hidden" name="language" value={language} />
            <input type="hidden" name="next" value={next} />
            <p><label htmlFor="email">{words.email}</label><input id="email" name="email" type="email" autoComplete="username" defaultValue={typed} required /></p>
            <p><label htmlFor="password">{words.password}</label><input id="password" name="password" type="password" autoComplete="current-password" required /></p>
            <p><button type="submit">{words.signIn}</button></p>
          </form>
          <p className="small">{words.noAccount}</p>
        </div>
      </div>
      <Band title={words.forgot} note={<p className="small">{words.forgotHelp}</p>}>
        <form method="post" action="/partners/forgot" className="sign-in">
          <input type="hidden" name="language" value={language} />
          <p><label htmlFor="forgot-email">{words.email}</label><input id="forgot-email" name="email" type="email" autoComplete="username" defaultValue={typed} required /></p>
          <p><button type="submit">{words.ask}</button></p>
        </form>
      </Band>
    </>
  )
}
