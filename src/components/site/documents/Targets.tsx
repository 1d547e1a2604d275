import type { OutcomeText } from '../../../domain/content'

type Props = { targets: NonNullable<OutcomeText['targets']>; label: string }

/** SDG targets with their official wording and where that wording is from, once where it is the same for all. */
export const Targets = ({ targets, label }: Props) => {
  const [common, ...others] = [...new Set(targets.map(({ source }) => source))]
  const isCommon = others.length === 0
  return (
    <>
      <dl className="targets">
        {targets.map(({ code, wording, source }) => (
          <div key={code}><dt>{code}</dt><dd>{wording}{!isCommon && source && <small> {source}</small>}</dd></div>
        ))}
      </dl>
      {isCommon && common && <p className="source">{label}{' '}{common}</p>}
    </>
  )
}
