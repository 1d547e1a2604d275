import { TheoryPage } from '../../../components/site/pages/TheoryPage'
import { fixedPages } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { typesetAll } from '../../../i18n/typography'
import { theoryOfChange } from '../../../published/theoryOfChange'
import { homeOf, perLanguage, type Compose } from './composed'

export const theory: Compose = async ({ reader, language, publicUrl }) => {
  const words = siteTexts[language]
  const { programme, outcomes, documents } = typesetAll(language, await theoryOfChange({ reader }))
  const paths = perLanguage((code) => `/${code}/${fixedPages.theoryOfChange[code]}`)
  return {
    kind: 'page',
    frame: { title: words.fixedPages.theoryOfChange, description: words.theory.intro, path: paths[language], alternates: paths, switches: paths, trail: [homeOf(language)] },
    content: (
      <TheoryPage
        language={language}
        publicUrl={publicUrl}
        programme={programme}
        outcomes={outcomes.map(({ doc, hub }) => ({ doc, gathered: hub }))}
        documents={documents}
      />
    ),
  }
}
