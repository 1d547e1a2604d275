import { headers } from 'next/headers'

import { PartnersPage } from '../../../components/site/pages/PartnersPage'
import { fixedPages } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { typesetAll } from '../../../i18n/typography'
import { list } from '../../../published/list'
import { typedEmail } from '../../../published/typedEmail'
import { localPath } from '../../(partners)/localPath'
import { homeOf, perLanguage, type Compose } from './composed'

export const partners: Compose = async ({ reader, language, query }) => {
  const isSignedIn = reader.audience === 'partners'
  const found = isSignedIn ? (await list({ reader, collection: 'publications', filters: { exposure: 'partners' }, sort: '-date', limit: 200 })).cards : []
  const paths = perLanguage((code) => `/${code}/${fixedPages.partners[code]}`)
  const typed = query.error === undefined ? '' : typedEmail((await headers()).get('cookie'))
  const next = localPath({ text: query.next ?? null, otherwise: paths[language] })
  return {
    kind: 'page',
    frame: { title: siteTexts[language].fixedPages.partners, path: paths[language], isUnlisted: true, cookies: 'atSignIn', alternates: {}, switches: paths, trail: [homeOf(language)] },
    content: <PartnersPage language={language} isSignedIn={isSignedIn} documents={typesetAll(language, found)} query={query} typed={typed} next={next} />,
  }
}
