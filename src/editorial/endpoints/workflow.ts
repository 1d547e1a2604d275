import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'

import { withdrawalNotices } from '../../domain/content'
import { canonicalText } from '../../domain/canonical'
import type { Subject } from '../../domain/edition'
import { isWorkflowGlobal } from '../../domain/globals'
import { isRequested, standingsOf } from '../../domain/queue'
import type { Person } from '../../domain/roles'
import type { Standing } from '../../domain/standing'
import { actions, type LanguageState, offeredActions, type Action } from '../../domain/workflow'
import { type Language, languageCodes } from '../../i18n/languages'
import { pathOf } from '../../i18n/routes'
import { inTransaction, type Run } from '../../database/session'
import { liveRows, publishedDocument } from '../../editions/live'
import { perform } from '../actions/perform'
import { standingRowsOf } from '../queue'
import { situationOf } from '../state'
import type { Call } from './handle'

export type LanguageStatus = LanguageState & {
  offered: Action[]
  /** Digest of what each offered action would act upon, sent back with it. */
  seen: Partial<Record<Action, string>>
  /** Shared fields that publishing this language would change, in every language. */
  willPublish: string[]
  slug: string | null
  /** Where this language stands, in the words of editors; the first is the state. */
  standing: Standing[]
  /** Path of the live page; null while there is none that a reader may open. */
  livePath: string | null
  /** The edition that waits for a decision or for publishing. */
  candidateEdition: string | null
  isRequested: boolean
}
export type WorkflowStatus = { languages: LanguageStatus[]; lead: Language; code: string | null; exposure: string | null; eventStatus: string | null }

const changedShared = (next: Record<string, unknown> | null | undefined, now: Record<string, unknown> | undefined): string[] =>
  next ? [...new Set([...Object.keys(next), ...Object.keys(now ?? {})])].filter((name) => canonicalText(next[name]) !== canonicalText(now?.[name])) : []

const livePathOf = async ({ run, subject, language }: { run: Run; subject: Subject; language: Language }): Promise<string | null> => {
  if (isWorkflowGlobal(subject.collection)) return `/${language}`
  const slug = (await liveRows(run, subject)).find((row) => row.language === language)?.slug
  return slug === undefined ? null : pathOf(language, subject.collection, slug)
}

const statusOf = async ({ req, run, subject, language, person }: { req: PayloadRequest; run: Run; subject: Subject; language: Language; person: Person }): Promise<LanguageStatus> => {
  const { state, draft, candidate, liveEdition } = await situationOf({ req, run, subject, language })
  const published = await publishedDocument(run, subject)
  const row = (await standingRowsOf(run, subject)).find((one) => one.language === language)
  const decided = (candidate ?? liveEdition)?.digest
  return {
    ...state,
    offered: offeredActions(person, state),
    seen: { submit: draft.digest, forcePublish: draft.digest, ...(decided ? { approve: decided, requestChanges: decided, publish: decided, withdraw: decided } : {}) },
    willPublish: changedShared((candidate ?? draft).shared, published?.shared),
    slug: draft.text.slug ?? null,
    standing: row ? standingsOf({ ...row, hasChanges: state.hasChanges }) : ['notStarted'],
    livePath: published && published.exposure !== 'hidden' && state.live.startsWith('live') ? await livePathOf({ run, subject, language }) : null,
    candidateEdition: candidate?.id ?? null,
    isRequested: row ? isRequested(row) : false,
  }
}

/** Where every language of a document stands, and what this person may do there. */
export const readWorkflow = ({ req, subject, person }: Pick<Call, 'req' | 'subject' | 'person'>): Promise<WorkflowStatus> =>
  inTransaction({ payload: req.payload, user: req.user, locale: languageCodes[0] ?? 'en' }, async ({ req: own, run }) => {
    const languages: LanguageStatus[] = []
    for (const language of languageCodes) languages.push(await statusOf({ req: own, run, subject, language, person }))
    const published = await publishedDocument(run, subject)
    return { languages, lead: languages[0]?.lead ?? 'en', code: published?.code ?? null, exposure: published?.exposure ?? null, eventStatus: published?.eventStatus ?? null }
  })

const input = z.object({
  language: z.enum(languageCodes as [Language, ...Language[]]),
  reason: z.string().max(2000).optional(),
  seen: z.string().optional(),
  withdrawal: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('gone') }),
      z.object({ kind: z.literal('notice'), notice: z.enum(withdrawalNotices) }),
      z.object({ kind: z.literal('redirect'), to: z.object({ collection: z.string(), id: z.uuid() }) }),
    ])
    .optional(),
})

/** Takes the action named in the path; answers where the document stands afterwards. */
export const takeAction = async ({ req, subject, person, body }: Call): Promise<WorkflowStatus> => {
  const action = z.enum(actions).parse(req.routeParams?.['action'])
  await perform({ payload: req.payload, user: { ...(req.user as TypedUser), ...person } as TypedUser & Person, action, subject, ...input.parse(body) })
  return readWorkflow({ req, subject, person })
}
