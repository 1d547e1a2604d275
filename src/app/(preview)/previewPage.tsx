import { MissingEverywhere } from '@/components/site/pages/StatePages'
import { Shell } from '@/components/site/Shell'
import type { Audience, WorkflowCollection } from '@/domain/content'
import { isWorkflowGlobal } from '@/domain/globals'
import type { Doc } from '@/domain/reading'
import type { Preview } from '@/editorial/preview/previewDoc'
import { typesetAll } from '@/i18n/typography'
import { navigationIn } from '@/published/navigation'
import { publicUrl } from '@/published/publicUrl'

import type { Composed } from '../(site)/compose/composed'
import { documentAt } from '../(site)/compose/documentPage'
import { home, homeOf } from '../(site)/compose/home'
import { cookiesOf, type Menus, menusFrom, menusOf } from '../(site)/compose/sitePage'
import type { Visit } from '../(site)/compose/visit'

/**
 * The page that a text would be: with the site's own components, and its relations as readers would have them after publishing.
 * It finds what others published through the readers' login, so it shows nothing else that is not public.
 */
export const previewPage = async ({ doc, exposure }: Pick<Preview, 'doc' | 'exposure'>) => {
  const visit = visitOf({ doc, audience: exposure === 'partners' ? 'partners' : 'public' })
  const [composed, menus] = await Promise.all([composedOf({ visit, doc }), menusAround({ visit, doc })])
  if (composed.kind === 'moved') return <NoPreview />
  return <Shell frame={{ ...composed.frame, ...menus, ...cookiesOf(visit), isUnlisted: true, language: visit.language, publicUrl: visit.publicUrl }}>{composed.content}</Shell>
}

export const NoPreview = () => (
  <>
    <meta name="x-status" content="404" />
    <meta name="robots" content="noindex" />
    <MissingEverywhere />
  </>
)

const visitOf = ({ doc: { language, path }, audience }: { doc: Doc; audience: Audience }): Visit => ({
  reader: { language, audience }, language, publicUrl: publicUrl(), now: new Date().toISOString(), query: {}, asked: path,
})

type Given = { visit: Visit; doc: Doc }

/** A global is shown where readers meet it: on the home page. */
const composedOf = ({ visit, doc }: Given): Promise<Composed> => {
  if (doc.collection === 'programme') return homeOf({ visit, programme: doc as Doc<'programme'> })
  return isWorkflowGlobal(doc.collection) ? home(visit) : documentAt({ visit, doc: typesetAll(visit.language, doc) as Doc<WorkflowCollection> })
}

const menusAround = async ({ visit, doc }: Given): Promise<Menus> =>
  doc.collection === 'navigation' ? menusFrom({ visit, navigation: await navigationIn({ reader: visit.reader, doc: doc as Doc<'navigation'> }) }) : menusOf(visit)
