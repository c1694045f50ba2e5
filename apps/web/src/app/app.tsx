import { useEffect } from 'preact/hooks'
import { OpeningArea } from '../files/opening-area.tsx'
import { KeepingBanner } from '../keeping/keeping-banner.tsx'
import { UpdateNotice } from '../offline/update-notice.tsx'
import { project } from '../project/open-project.ts'
import { projectTitle } from '../project/project-title.ts'
import { listenForLinks, received } from '../share/received.ts'
import { t } from '../texts/t.ts'
import { Boundary } from './boundary.tsx'
import { Header } from './header.tsx'
import { lazy } from './lazy.tsx'
import { go, route } from './route.ts'
import { screenParts } from './screens.tsx'
import { listenForUndo } from './undo-keys.ts'

const ReceivedScreen = lazy(async () => (await import('../share/received-screen.tsx')).ReceivedScreen)

export function App() {
  const { screen, detail } = route.value
  const needsProject = screen !== 'start' && screen !== 'share'
  const missing = needsProject && project.value === undefined
  const Part = received() ? ReceivedScreen : missing ? screenParts.start : (screenParts[screen] ?? screenParts.start)
  const title = project.value && projectTitle(project.value)
  useEffect(listenForUndo, [])
  useEffect(listenForLinks, [])
  useEffect(() => {
    if (missing) go({ screen: 'start' }, { replace: true })
  }, [missing])
  useEffect(() => {
    document.title = [title, t().app[screen], 'Leitfaden'].filter(Boolean).join(' · ')
  })
  return (
    <>
      <a class="skip" href="#content">
        {t().app.toContent}
      </a>
      <Header />
      <UpdateNotice />
      <OpeningArea />
      <KeepingBanner />
      <main id="content" tabIndex={-1}>
        <Boundary key={received() ? 'received' : screen}>{Part && <Part detail={detail} />}</Boundary>
      </main>
    </>
  )
}
