import { useEffect } from 'preact/hooks'
import { WorkingLayout } from '../app/working-layout.tsx'
import { Companion, CompanionBar } from '../estimate/companion.tsx'
import { ChapterPage } from './chapter-page.tsx'
import { KeyList } from './key-list.tsx'
import { listenForKeys } from './question-keys.ts'
import { Side } from './side.tsx'
import { SideDrawer } from './side-drawer.tsx'

/** Where questions are answered. */
export function QuestionScreen() {
  useEffect(listenForKeys, [])
  return (
    <>
      <WorkingLayout side={<Side />} top={<SideDrawer />} companion={<Companion />} companionBar={<CompanionBar />}>
        <ChapterPage />
      </WorkingLayout>
      <KeyList />
    </>
  )
}
