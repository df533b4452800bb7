/** You preside: lessons on the record, drills made by the machine, a meeting of your own. Each part is fetched alone. */
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react'
import { SHELL } from '#src/floor/words.ts'
import { Home } from './Home.tsx'
import { CHAIR } from './words.ts'
import './chair.css'

export interface PartProps {
  /** What the address says behind the part, in its parts. */
  readonly rest: readonly string[]
}

const PARTS: Readonly<Record<string, LazyExoticComponent<ComponentType<PartProps>>>> = {
  preside: lazy(async () => ({ default: (await import('./preside/PresidePart.tsx')).PresidePart })),
  lessons: lazy(async () => ({ default: (await import('./lessons/LessonsPart.tsx')).LessonsPart })),
  situations: lazy(async () => ({ default: (await import('./situations/SituationsPart.tsx')).SituationsPart })),
  terms: lazy(async () => ({ default: (await import('./glossary/GlossaryPart.tsx')).GlossaryPart })),
  drills: lazy(async () => ({ default: (await import('./drills/DrillsPart.tsx')).DrillsPart })),
  memory: lazy(async () => ({ default: (await import('./memory/MemoryPart.tsx')).MemoryPart })),
  teacher: lazy(async () => ({ default: (await import('./teacher/TeacherPart.tsx')).TeacherPart })),
}

export const ChairRoom = ({ rest: [part, ...rest] }: PartProps) => {
  if (part === undefined) return <Home />
  const Part = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined
  return Part === undefined ? (
    <main className="chair" tabIndex={-1}>
      <h1>{CHAIR.page}</h1>
      <p>{CHAIR.unknown}</p>
      <a href="#/chair">{CHAIR.toChair}</a>
    </main>
  ) : (
    <Suspense fallback={<p className="nowhere">{SHELL.loading}</p>}>
      <Part rest={rest} />
    </Suspense>
  )
}
