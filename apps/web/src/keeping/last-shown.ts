import { prefer, preference } from '../app/preference.ts'

const name = 'project'

/** Id of the project that this tab showed last, else of the last one that any tab showed. */
export function lastShown(): string | undefined {
  try {
    return sessionStorage.getItem(`leitfaden.${name}`) ?? preference(name)
  } catch {
    return preference(name)
  }
}

let noted: string | undefined

export function noteShown(project: string): void {
  if (project === noted) return
  noted = project
  prefer(name, project)
  try {
    sessionStorage.setItem(`leitfaden.${name}`, project)
  } catch {
    // Then a tab that is loaded anew shows the last project of any tab.
  }
}
