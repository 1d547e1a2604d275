import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Comparable } from '../../domain/comparison/pieces'
import type { Subject } from '../../domain/edition'
import { refuse } from '../../domain/refusal'
import type { Language } from '../../i18n/languages'
import { inTransaction, type Run } from '../../database/session'
import { type FileVersions, fileVersionsOf } from '../../editions/fileVersions'
import { editionHere } from '../../editions/past'
import { buildDraft } from '../buildDraft'
import { type Names, namesOfReferences } from '../names'
import { documentId } from './documentId'
import type { Call } from './handle'
import { oneLanguage } from './oneLanguage'

const wanted = z.object({ language: oneLanguage, from: documentId.optional(), to: documentId.optional() })

/** Two texts of one language, and what is needed to tell what differs between them. */
export type ComparisonAnswer = {
  before: Comparable | null
  after: Comparable
  /** Of everything that these texts refer to. */
  names: Names
  /** Published versions of the PDF of this language, by content. */
  versions: FileVersions
}

/** Two editions of one language: without `from` compared with nothing, without `to` the working copy as the edition it would make now. */
export const readComparison = async ({ req, subject }: Call): Promise<ComparisonAnswer> => {
  const { language, from, to } = wanted.parse(req.query)
  return inTransaction({ payload: req.payload, user: req.user, locale: language }, async ({ req: own, run }) => {
    const given = { req: own, run, subject, language }
    const before = from ? await frozen({ ...given, id: from }) : null
    const after = to ? await frozen({ ...given, id: to }) : contentOf((await buildDraft(given)).draft)
    const names = await namesOfReferences({ req: own, run, language, values: [before, after] })
    return { before, after, names, versions: await fileVersionsOf(run, { subject, language }) }
  })
}

type Given = { req: PayloadRequest; run: Run; subject: Subject; language: Language; id: string }

const frozen = async ({ run, ...asked }: Given): Promise<Comparable> =>
  contentOf((await editionHere(run, asked)) ?? refuse({ key: 'action.unknownDocument' }))

const contentOf = ({ text, shared, exposure }: Comparable): Comparable => ({ text, shared, exposure })
