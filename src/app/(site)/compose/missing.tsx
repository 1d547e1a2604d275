import { MissingPage } from '../../../components/site/pages/StatePages'
import { siteTexts } from '../../../i18n/site/texts'
import { standIn, type Compose } from './composed'

export const missing: Compose = (visit) =>
  Promise.resolve(standIn({ visit, path: `/${visit.language}`, title: siteTexts[visit.language].missing.title, status: 404, content: <MissingPage language={visit.language} signInFor={visit.reader.audience === 'public' ? visit.asked : undefined} /> }))
