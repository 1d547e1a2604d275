import type { ReactNode } from 'react'

/** What a page is: its kind, its title, and what it says in a sentence or two. */
export const PageHead = ({ kicker, title, lead, children }: { kicker?: ReactNode; title: string; lead?: string | undefined; children?: ReactNode }) => (
  <header className="head">
    {kicker && <p className="kicker">{kicker}</p>}
    <h1>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
    {children}
  </header>
)
