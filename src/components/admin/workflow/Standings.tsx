import type { Readers } from '../../../domain/readers'
import type { Standing } from '../../../domain/standing'
import type { PanelWords } from '../../../i18n/admin/panel.en'

type Props = { standing: readonly Standing[]; words: PanelWords; /** Said where it is not simply everyone. */ readers?: Readers | undefined }

/** Where a language stands, and who gets it, in words; the colour only repeats them. */
export const Standings = ({ standing, words, readers }: Props) => {
  const [first, ...others] = standing
  const get = readers && words.publishing.get
  return (
    <span className="jf-standings">
      {first && <One standing={first} words={words} />}
      {get && readers.now !== null && readers.now !== 'public' && <span className={`jf-standing jf-standing--for-${readers.now}`}>{get.now[readers.now]}</span>}
      {get && readers.next !== null && <span className="jf-standing jf-standing--next">{get.next[readers.next]}</span>}
      {others.map((one) => <One key={one} standing={one} words={words} />)}
    </span>
  )
}

const One = ({ standing, words }: { standing: Standing; words: PanelWords }) => <span className={`jf-standing jf-standing--${standing}`}>{words.standing[standing]}</span>
