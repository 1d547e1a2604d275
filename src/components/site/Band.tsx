import type { ReactNode } from 'react'

type Props = { title: ReactNode; id?: string | undefined; note?: ReactNode; children: ReactNode; wide?: boolean }

/** A stretch of a page: its heading in the left column, what it holds on the right. Every page has this rhythm. */
export const Band = ({ title, id, note, children, wide = false }: Props) => (
  <section className={wide ? 'band wide' : 'band'} id={id}>
    <div className="rail">
      <h2>{title}</h2>
      {note}
    </div>
    <div className="field">{children}</div>
  </section>
)
