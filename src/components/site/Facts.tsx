import type { ReactNode } from 'react'

export type Fact = [label: string, value: ReactNode]

/** A list of facts; a fact without a value is not there. */
export const Facts = ({ facts }: { facts: Fact[] }) => {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
  if (known.length === 0) return null
  return <dl className="facts">{known.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
}
