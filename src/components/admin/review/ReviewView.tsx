import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { isLanguage } from '../../../i18n/languages'
import { Review } from './Review'

/** Where a second person reads exactly the text that is to go live, as the page it will be, and decides. */
export const ReviewView = ({ initPageResult: { locale, docID }, searchParams }: DocumentViewServerProps) => (
  <Gutter className="jf-review">
    <Review against={searchParams?.['against'] === 'live' ? 'live' : 'sentBack'} key={`${docID ?? ''} ${locale?.code ?? ''}`} language={isLanguage(locale?.code) ? locale.code : 'en'} />
  </Gutter>
)
