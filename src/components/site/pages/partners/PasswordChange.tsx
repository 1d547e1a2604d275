import { shortestPassword } from '../../../../domain/password'
import { type RefusalKey, refusalKeys } from '../../../../domain/refusal'
import { refusalSentence } from '../../../../i18n/admin/words'
import type { Language } from '../../../../i18n/languages'
import { siteTexts } from '../../../../i18n/site/texts'
import { typesetAll } from '../../../../i18n/typography'
import { Band } from '../../Band'

/** `problem` names why the last try failed, as the address says it: a refusal of the new password, `wrong` or `busy`. */
type Props = { language: Language; problem: string | undefined }

/** Changes the own password; the rule stands beside it before it is broken. */
export const PasswordChange = ({ language, problem }: Props) => {
  const words = siteTexts[language].partners
  const sentence = problem === undefined ? null : sentenceOf({ language, problem })
  const isAtCurrent = problem === 'wrong'
  const describedBy = (id: string, isHere: boolean) => (sentence !== null && isHere ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})
  return (
    <Band title={words.change} note={<p className="small" id="password-rule">{words.rule}</p>}>
      {sentence !== null && <div className="notice" role="alert"><h2>{words.notChangedTitle}</h2><p id={isAtCurrent ? 'current-problem' : 'chosen-problem'}>{sentence}</p></div>}
      <form method="post" action="/partners/password" className="sign-in">
        <input type="hidden" name="language" value={language} />
        <p><label htmlFor="current">{words.current}</label><input id="current" name="current" type="password" autoComplete="current-password" required {...describedBy('current', isAtCurrent)} /></p>
        <p><label htmlFor="chosen">{words.chosen}</label><input id="chosen" name="password" type="password" minLength={shortestPassword} autoComplete="new-password" required aria-describedby="password-rule" {...describedBy('chosen', !isAtCurrent)} /></p>
        <p><button type="submit">{words.change}</button></p>
      </form>
    </Band>
  )
}

const sentenceOf = ({ language, problem }: { language: Language; problem: string }): string | null => {
  const words = siteTexts[language].partners
  if (problem === 'wrong') return words.wrong
  if (problem === 'busy') return words.busy
  const key = refusalKeys.find((each): each is RefusalKey => each === `field.${problem}` && each.startsWith('field.password'))
  return key === undefined ? null : typesetAll(language, refusalSentence({ key, params: { shortest: shortestPassword }, language }))
}
