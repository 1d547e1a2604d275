import type { PayloadRequest } from 'payload'

import { type Part, partsOf } from '../domain/authors'
import { canonical } from '../domain/canonical'
import type { DraftEdition, Subject } from '../domain/edition'
import { fieldOf, type FoundReference, referencesIn } from '../domain/references'
import type { Refusal } from '../domain/refusal'
import { sourceText } from '../domain/sourceText'
import type { Language } from '../i18n/languages'
import { runIn } from '../database/session'
import { digestOf } from '../editions/digest'
import { divide, type Parts, type Values } from '../editions/divide'
import { newestSaves, type SeenSave } from '../editions/saves'
import { exposureOf, fieldsOf, leadOf, readWorkingCopy } from './workingCopy'
import { type Lookups, lookUp } from './lookups'

type Node = Record<string, unknown>

/** Puts what is known of images and files into their references, wherever they stand. */
const complete = (value: unknown, lookups: Lookups): unknown => {
  if (Array.isArray(value)) return value.map((item) => complete(item, lookups))
  if (value === null || typeof value !== 'object') return value
  const node = value as Node
  if (node['collection'] === 'media') return lookups.images.get(node['id'] as string) ?? node
  if (node['collection'] === 'documents') return lookups.files.get(node['id'] as string) ?? node
  const inner = Object.fromEntries(Object.entries(node).map(([key, item]) => [key, complete(item, lookups)]))
  return node['relationTo'] === 'media' ? { ...inner, image: lookups.images.get(node['value'] as string) ?? null } : inner
}

/** Digest of what a save of this language can change; shared values count for the lead. */
export const sourceDigest = ({ parts, language, lead }: { parts: Parts; language: Language; lead: Language }): string =>
  digestOf({ text: parts.text, shared: language === lead ? parts.shared : null })

export type Built = {
  draft: DraftEdition
  doc: Values
  references: FoundReference[]
  dangling: Refusal[]
  /** What the draft is made of, and the newest save of each when it was built. */
  parts: Part[]
  seen: SeenSave[]
}

/**
 * Builds the edition that the working copy would make in one language. The same text gives the same digest.
 * References that lead nowhere are returned as refusals: submitting refuses them.
 */
export const buildDraft = async ({ req, subject, language }: { req: PayloadRequest; subject: Subject; language: Language }): Promise<Built> => {
  const doc = await readWorkingCopy({ req, subject, language })
  const lead = leadOf(doc)
  const parts = divide(fieldsOf(req.payload, subject.collection), doc)
  const references = referencesIn({ ...parts.text, ...parts.shared })
  const made = partsOf({ subject, language, lead, named: { text: referencesIn(parts.text), shared: referencesIn(parts.shared) } })
  const seen = await newestSaves(await runIn(req), made)
  const lookups = await lookUp(req, { references, language })
  const text = (canonical({ ...(complete(parts.text, lookups) as Values), media: lookups.media }) ?? {}) as DraftEdition['text']
  const shared = language === lead ? ((canonical(complete(parts.shared, lookups)) ?? {}) as Values) : null
  return {
    doc,
    draft: {
      subject, language, lead, text, shared,
      exposure: language === lead ? exposureOf(subject, doc) : null,
      digest: digestOf({ text, shared }),
      sourceDigest: sourceDigest({ parts, language, lead }),
      textDigest: digestOf(sourceText(text)),
    },
    parts: made,
    seen,
    references,
    dangling: danglingIn(references, lookups),
  }
}

const danglingIn = (references: FoundReference[], { dangling }: Lookups): Refusal[] => {
  const lost = new Set(dangling.map(({ collection, id }) => `${collection}:${id}`))
  return references
    .filter(({ collection, id }) => lost.has(`${collection}:${id}`))
    .map(({ path }) => ({ key: 'field.danglingReference', field: fieldOf(path) }))
}
