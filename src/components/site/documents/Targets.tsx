import type { OutcomeText } from '../../../domain/content'

/** SDG targets with their official wording and where that wording is from. */
export const Targets = ({ targets }: { targets: NonNullable<OutcomeText['targets']> }) => (
  <dl className="targets">
    {targets.map(({ code, wording, source }) => (
      <div key={code}><dt>{code}</dt><dd>{wording}{source && <small> {source}</small>}</dd></div>
    ))}
  </dl>
)
