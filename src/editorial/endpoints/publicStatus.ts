import { offeredActions } from '../../domain/workflow'
import { isWorkflowGlobal } from '../../domain/globals'
import { languageCodes } from '../../i18n/languages'
import { runOn } from '../../database/session'
import { publishedDocument } from '../../editions/live'
import { editionById } from '../../editions/rows'
import { seenOf } from '../../domain/edition'
import { standingOf } from '../../domain/standing'
import { leadHere, ledTo } from '../actions/redirectTarget'
import { publicStateOf } from '../actions/withdraw'
import type { Call } from './handle'
import type { LanguageStatus, WorkflowStatus } from './workflowStatus'

type Asked = Pick<Call, 'req' | 'subject' | 'person'>

const languageStatus = async ({ req, subject, person }: Asked, language: LanguageStatus['language']): Promise<LanguageStatus | null> => {
  const run = runOn(req.payload)
  const found = await publicStateOf(run, { subject, language })
  if (!found) return null
  const { state, row } = found
  const edition = row && (await editionById(run, row.edition))
  return {
    ...state,
    offered: offeredActions(person, state).filter((action) => action === 'withdraw' && !isWorkflowGlobal(subject.collection)),
    seen: edition ? { withdraw: seenOf(edition) } : {},
    willPublish: [], slug: row?.slug ?? null, livePath: null, candidateEdition: null, isRequested: false, drift: null, sinceLive: null,
    standing: standingOf({ ...state, isLead: language === state.lead, hasText: row !== undefined, isBehind: false, isCandidateBehind: false, isRequested: false }),
    withdrawal: row?.withdrawal ?? null, ledTo: await ledTo(run, { subject, language, withdrawal: row?.withdrawal ?? null }), leadHere: await leadHere(run, { subject, language }), unconfirmedPlaces: [], doubtfulLinks: [], lacking: [], notLive: [], losesImages: [], remarks: null,
  }
}

/** Where a document stands by what is published of it alone, with nothing to do but withdraw it. Null before its first publish. */
export const publicStatus = async (asked: Asked): Promise<WorkflowStatus | null> => {
  const published = await publishedDocument(runOn(asked.req.payload), asked.subject)
  if (!published) return null
  const all = await Promise.all(languageCodes.map((language) => languageStatus(asked, language)))
  const exposure = { live: published.exposure, chosen: published.exposure, waitsFor: null, places: [] }
  return { languages: all.filter((one) => one !== null), lead: published.lead, code: published.code, exposure, eventStatus: published.eventStatus, eventStatusOnceLive: published.eventStatus }
}
