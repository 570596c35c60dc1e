import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { OwnPage } from '../../admin/OwnPage.tsx'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { ListTurning } from '../../list-page/ListTurning.tsx'
import { readTrail } from '../read-trail.ts'
import { subjectsFor } from '../subjects-for.ts'
import type { TrailSubject } from '../trail-acts.ts'
import { Entries } from './Entries.tsx'
import { readTrailAsked, TRAIL, trailAddress, type TrailAsked } from './trail-address.ts'
import { trailWords } from './trail-words.ts'
import { TrailFilters } from './TrailFilters.tsx'

/** `/admin/trail`: who did what, of what concerns those who ask. */
export function TrailView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const words = pickWords(trailWords, languageOf(req.i18n))
  const subjects = subjectsFor(req.user)
  return (
    <OwnPage
      address={TRAIL}
      className="list-page"
      refusal={subjects.length > 0 ? null : words.notForYou}
      title={words.title}
      view={view}
    >
      <Trail asked={readTrailAsked(view.searchParams ?? {})} req={req} subjects={subjects} />
    </OwnPage>
  )
}

type TrailProps = { asked: TrailAsked; req: PayloadRequest; subjects: readonly TrailSubject[] }

async function Trail({ asked, req, subjects }: TrailProps) {
  const language = languageOf(req.i18n)
  const words = pickWords(trailWords, language)
  const { entries, hasMore } = await readTrail(req.payload, { subjects, ...asked })
  const at = (page: number): string => trailAddress({ ...asked, page })
  return (
    <>
      <p className="desk__quiet">{words.about}</p>
      <TrailFilters asked={asked} language={language} people={await namesOfStaff(req.payload)} subjects={subjects} />
      <Entries entries={entries} language={language} payload={req.payload} />
      <ListTurning
        earlier={asked.page > 1 ? { href: at(asked.page - 1), label: words.earlier } : undefined}
        later={hasMore ? { href: at(asked.page + 1), label: words.later } : undefined}
        name={words.title}
      />
    </>
  )
}
