/** What was decided about an edition, oldest first. */
export const decisions = ['approve', 'requestChanges', 'forcePublish', 'import'] as const
export type Decision = { action: (typeof decisions)[number]; actor: string | null; at: string }

/** By what an edition may be with readers: without a review, where it was forced or imported, and by the approval that stands. */
export type Passage = { kind: 'forced' | 'imported' | 'approved'; by: string | null; at: string }

const unreviewed: Partial<Record<Decision['action'], Passage['kind']>> = { forcePublish: 'forced', import: 'imported' }

export const passagesOf = (made: readonly Decision[]): Passage[] => {
  const begun = made.flatMap(({ action, actor: by, at }): Passage[] => (unreviewed[action] ? [{ kind: unreviewed[action], by, at }] : []))
  const last = made.filter(({ action }) => action === 'approve' || action === 'requestChanges').at(-1)
  return [...begun, ...(last?.action === 'approve' ? [{ kind: 'approved' as const, by: last.actor, at: last.at }] : [])]
}
