import { type AllianceGroup, allianceGroups } from '../../domain/allianceGroups'
import type { OrganisationShared } from '../../domain/content'
import type { Card } from '../../domain/reading'
import type { Language } from '../../i18n/languages'
import { siteTexts } from '../../i18n/site/texts'
import { Band } from './Band'
import type { DatedCard } from './documents/Related'
import { Entries } from './Entries'
import { periodWords } from './when'

export type AllianceGroups = Record<AllianceGroup, DatedCard[]>
type Props = { language: Language; groups: AllianceGroups; heading?: string | undefined }

/** Everyone in the Alliance by role, the consortium first and in it who leads it; below a heading of its own where a page gives one. */
export const Alliance = ({ language, groups, heading }: Props) => {
  const names = siteTexts[language].organisation.groups
  const shown = allianceGroups.filter((group) => groups[group].length > 0)
  if (!heading) return <>{shown.map((group) => <Band key={group} title={names[group]}><Group language={language} entries={groups[group]} level={3} /></Band>)}</>
  return <Band title={heading}>{shown.map((group) => <section key={group}><h3>{names[group]}</h3><Group language={language} entries={groups[group]} level={4} /></section>)}</Band>
}

const Group = ({ language, entries, level }: { language: Language; entries: DatedCard[]; level: 3 | 4 }) => (
  <Entries
    cards={entries.map(({ card }) => card)} language={language} level={level}
    meta={(card) => [leads(card) && siteTexts[language].organisation.roles.lead, periodWords(language, entries.find((entry) => entry.card === card) ?? {})]}
  />
)

const leads = ({ shared }: Card): boolean => ((shared as OrganisationShared).roles ?? []).some(({ role }) => role === 'lead')
