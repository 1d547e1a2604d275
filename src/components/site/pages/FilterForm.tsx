import type { Language } from '../../../i18n/languages'
import type { SiteText } from '../../../i18n/site/en'
import { siteTexts } from '../../../i18n/site/texts'

type FilterName = keyof SiteText['filters']['all']
export type FilterField = { name: FilterName; label: string; choices: { value: string; label: string; count: number }[]; selected: string | undefined }
type Props = { action: string; fields: FilterField[]; language: Language; isRow?: boolean }

/** Whether a field leaves a choice; what was chosen can always be given up. */
export const offersChoice = ({ choices, selected }: FilterField): boolean => choices.length > 1 || Boolean(selected)

/** Filters as a GET form: the address is the state, it can be kept and passed on. */
export const FilterForm = ({ action, fields, language, isRow = false }: Props) => {
  const words = siteTexts[language].filters
  const offered = fields.filter(offersChoice)
  if (offered.length === 0) return null
  return (
    <form action={action} className={isRow ? 'filters row' : 'filters'} role="search" aria-label={words.title}>
      {offered.map(({ name, label, choices, selected }) => (
        <p key={name}>
          <label htmlFor={`by-${name}`}>{label}</label>
          <select id={`by-${name}`} name={name} defaultValue={selected ?? ''}>
            <option value="">{words.all[name]}</option>
            {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label} ({choice.count})</option>)}
          </select>
        </p>
      ))}
      <p><button type="submit">{words.apply}</button></p>
      {offered.some(({ selected }) => selected) && <p className="small"><a href={action}>{words.clear}</a></p>}
    </form>
  )
}
