'use client'
import { FieldDescription } from '@payloadcms/ui'
import type { StaticDescription } from 'payload'

import { BesideField } from './BesideField'

type Props = { path: string; isShared?: boolean; help?: StaticDescription }

/** What stands beside a field, and its help, below a box to tick: before the box there is room for the box alone. */
export const BesideBox = ({ help, ...beside }: Props) => (
  <>
    <BesideField {...beside} />
    {help && <FieldDescription description={help} path={beside.path} />}
  </>
)
