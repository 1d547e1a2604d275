import type { Standing } from '../../../domain/standing'
import type { PanelWords } from '../../../i18n/admin/panel.en'

/** Where a language stands, in words; the colour only repeats them. */
export const Standings = ({ standing, words }: { standing: readonly Standing[]; words: PanelWords }) => (
  <span className="jf-standings">
    {standing.map((one) => <span className={`jf-standing jf-standing--${one}`} key={one}>{words.standing[one]}</span>)}
  </span>
)
