import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'

import { placeName } from '../../domain/afghanPlaces'
import { canonicalText } from '../../domain/canonical'
import { doubtfulLinks } from '../../domain/doubtfulLinks'
import { seenOf, seenToDecide, type Subject } from '../../domain/edition'
import { exposureOnceLive, isTighter, loosensBy } from '../../domain/exposure'
import { isWorkflowGlobal } from '../../domain/globals'
import { isRequested, standingsOf } from '../../domain/queue'
import { refuse } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { actions, offeredActions } from '../../domain/workflow'
import { type Language, languageCodes } from '../../i18n/languages'
import { pathOf } from '../../i18n/routes'
import { inTransaction, type Run } from '../../database/session'
import { newestRemarks } from '../../editions/events'
import { standingOf } from '../../editions/goLive'
import { liveRows } from '../../editions/live'
import { perform } from '../actions/perform'
import { metPlacesOf, unconfirmedPlaces } from '../actions/places'
import { leadHere, ledTo } from '../actions/redirectTarget'
import { seenToSubmit } from '../answered'
import { lackingIn, lostBy } from '../images/withoutWords'
import { notLiveFrom } from '../notLive'
import { standingRowsOf } from '../queue'
import { driftFor, driftSince } from '../reviewing/drift'
import { type Situation, situationOf } from '../state'
import type { Call } from './handle'
import { peopleNamed } from './people'
import { publicStatus } from './publicStatus'
import { withdrawal } from './withdrawal'
import type { ExposureStatus, LanguageStatus, WorkflowStatus } from './workflowStatus'
import { oneLanguage } from './oneLanguage'

const changedShared = (next: Record<string, unknown> | null | undefined, now: Record<string, unknown> | undefined): string[] =>
  next ? [...new Set([...Object.keys(next), ...Object.keys(now ?? {})])].filter((name) => canonicalText(next[name]) !== canonicalText(now?.[name])) : []

const livePathOf = async ({ run, subject, language }: { run: Run; subject: Subject; language: Language }): Promise<string | null> => {
  if (isWorkflowGlobal(subject.collection)) return `/${language}`
  const slug = (await liveRows(run, subject)).find((row) => row.language === language)?.slug
  return slug === undefined ? null : pathOf(language, subject.collection, slug)
}

type Of = { req: PayloadRequest; run: Run; subject: Subject; language: Language; person: Person }

const remarksOn = async ({ req, run, subject, language }: Of): Promise<LanguageStatus['remarks']> => {
  const found = await newestRemarks(run, { subject, language })
  if (!found) return null
  const { by, ...told } = found
  return { ...told, by: by === null ? null : ((await peopleNamed(req.payload, [by]))[by] ?? null) }
}

const seenIn = async (req: PayloadRequest, situation: Situation): Promise<LanguageStatus['seen']> => {
  const { candidate, liveEdition } = situation
  const decided = candidate ?? liveEdition
  const [working, decision] = [await seenToSubmit({ req, situation }), decided && seenToDecide(decided)]
  return {
    submit: working, forcePublish: working, ...(decision ? { takeBack: decision, approve: decision, requestChanges: decision, publish: decision } : {}),
    ...(liveEdition ? { withdraw: seenOf(liveEdition) } : {}),
  }
}

/** Whether publishing what waits, or else the working copy, would open the document to more readers than it has. */
const opensMore = ({ exposure }: Situation): boolean => {
  if (!exposure?.live) return false
  const { working, live, candidate } = exposure
  return isTighter(live, exposureOnceLive({ working, live, edition: candidate ?? { exposure: working, isTightenedSince: false } }))
}

const statusOf = async (asked: Of, { situation, lead }: { situation: Situation; lead: Situation }): Promise<LanguageStatus> => {
  const { run, subject, language, person } = asked
  const { state, draft, candidate, published } = situation
  const row = (await standingRowsOf(run, subject)).find((one) => one.language === language)
  const drift = await driftFor({ run, situation, edition: situation.base })
  const withdrawn = (await liveRows(run, subject)).find((one) => one.language === language)?.withdrawal ?? null
  return {
    ...state,
    offered: offeredActions(person, state).filter((action) => action !== 'withdraw' || !isWorkflowGlobal(subject.collection)),
    seen: await seenIn(asked.req, situation),
    willPublish: [...changedShared((candidate ?? draft).shared, published?.shared), ...(opensMore(situation) ? ['exposure'] : [])],
    slug: draft.text.slug ?? null,
    standing: row ? standingsOf({ ...row, hasChanges: state.hasChanges }) : ['notStarted'],
    // Who opens it to check has no partner's session, and would be told that there is no such page.
    livePath: published?.exposure === 'public' && state.live.startsWith('live') ? await livePathOf({ run, subject, language }) : null,
    candidateEdition: candidate?.id ?? null,
    isRequested: row ? isRequested(row) : false,
    drift, sinceLive: drift || situation.candidate ? null : await driftSince({ run, situation, before: situation.liveEdition, answers: situation.base?.answers }),
    withdrawal: withdrawn,
    ledTo: await ledTo(run, { subject, language, withdrawal: withdrawn }),
    leadHere: await leadHere(run, { subject, language }),
    unconfirmedPlaces: (await unconfirmedPlaces(run, draft)).map(placeName),
    doubtfulLinks: doubtfulLinks(draft.text),
    lacking: await lackingIn({ req: asked.req, run, situation }),
    notLive: await notLiveFrom({ req: asked.req, run, situation }),
    losesImages: await lostBy({ req: asked.req, run, situation, lead }),
    remarks: await remarksOn(asked),
  }
}

const exposureStatus = ({ exposure, built }: Situation): ExposureStatus | null =>
  exposure && { live: exposure.live, chosen: exposure.working, waitsFor: loosensBy(exposure), places: metPlacesOf(built.doc).map(placeName) }

const fullStatus = ({ req, subject, person }: Asked): Promise<WorkflowStatus> =>
  inTransaction({ payload: req.payload, user: req.user, locale: languageCodes[0] ?? 'en' }, async ({ req: own, run }) => {
    const situations: Situation[] = []
    for (const language of languageCodes) situations.push(await situationOf({ req: own, run, subject, language }))
    const lead = situations.find(({ state }) => state.language === state.lead)
    if (!lead) throw new Error('a document without a lead language')
    const languages: LanguageStatus[] = []
    for (const situation of situations) languages.push(await statusOf({ req: own, run, subject, language: situation.state.language, person }, { situation, lead }))
    const { published, state, candidate, draft } = lead
    const onceLive = published ? standingOf({ edition: candidate ?? draft, before: published }).status : null
    const exposure = isWorkflowGlobal(subject.collection) ? null : exposureStatus(lead)
    return { languages, lead: state.lead, code: published?.code ?? null, exposure, eventStatus: published?.eventStatus ?? null, eventStatusOnceLive: onceLive }
  })

type Asked = Pick<Call, 'req' | 'subject' | 'person'>

/**
 * Where every language of a document stands, and what this person may do there. Where the working copy cannot be read, what is on the site
 * is told all the same, so that it can be withdrawn.
 */
export const readWorkflow = async (asked: Asked): Promise<WorkflowStatus> => {
  try {
    return await fullStatus(asked)
  } catch (error) {
    const status = await publicStatus(asked)
    if (!status) throw error
    asked.req.payload.logger.warn({ ...asked.subject, key: 'workflow.unreadable', err: error })
    return status
  }
}

const input = z.object({
  language: oneLanguage,
  reason: z.string().max(2000).optional(),
  seen: z.string().optional(),
  withdrawal: withdrawal.optional(),
  confirmed: z.boolean().optional(),
})

/** Takes the action named in the path; answers where the document stands afterwards. */
export const takeAction = async ({ req, subject, person, body }: Call): Promise<WorkflowStatus> => {
  const action = z.enum(actions).parse(req.routeParams?.['action'])
  const given = input.parse(body)
  // Approving is saying « I have read this »: it names what was read.
  if (action === 'approve' && !given.seen) return refuse({ key: 'action.unseen' })
  await perform({ payload: req.payload, user: { ...(req.user as TypedUser), ...person } as TypedUser & Person, action, subject, ...given })
  return readWorkflow({ req, subject, person })
}
