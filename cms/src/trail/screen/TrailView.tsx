import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { languageOf, pickWords } from '../../languages/pick-words.ts'
import { readTrail } from '../read-trail.ts'
import { subjectsFor } from '../subjects-for.ts'
import { TRAIL_ACTS, type TrailAct, type TrailSubject } from '../trail-acts.ts'
import { actLabels } from './act-labels.ts'
import { Entries } from './Entries.tsx'
import { readTrailAsked, TRAIL, trailAddress, type TrailAsked } from './trail-address.ts'
import { trailWords } from './trail-words.ts'
import '../../translation/board/board.css'

/** `/admin/trail`: who did what, of what concerns those who ask. */
export async function TrailView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(TRAIL)}`)
  const words = pickWords(trailWords, languageOf(req.i18n))
  const subjects = subjectsFor(req.user)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: words.title }]} />
      <main className="desk desk--page board gutter--left gutter--right">
        <h1>{words.title}</h1>
        {subjects.length > 0 ? (
          <Trail asked={readTrailAsked(searchParams ?? {})} req={req} subjects={subjects} />
        ) : (
          <p>{words.notForYou}</p>
        )}
      </main>
    </DefaultTemplate>
  )
}

type TrailProps = { asked: TrailAsked; req: PayloadRequest; subjects: readonly TrailSubject[] }

async function Trail({ asked, req, subjects }: TrailProps) {
  const language = languageOf(req.i18n)
  const words = pickWords(trailWords, language)
  const { entries, hasMore } = await readTrail(req.payload, { subjects, ...asked })
  const acts = Object.entries(TRAIL_ACTS).filter(([, subject]) => subjects.includes(subject)) as [
    TrailAct,
    TrailSubject,
  ][]
  return (
    <>
      <p className="desk__quiet">{words.about}</p>
      <form action={TRAIL} aria-label={words.filters} className="board-filters" method="get" role="search">
        <label className="desk-field">
          {words.act}
          <select defaultValue={asked.act ?? ''} name="act">
            <option value="">{words.all}</option>
            {acts.map(([act]) => (
              <option key={act} value={act}>
                {actLabels[act][language]}
              </option>
            ))}
          </select>
        </label>
        {asked.actor === undefined ? null : <input name="who" type="hidden" value={asked.actor} />}
        <button className="desk-button desk-button--main" type="submit">
          {words.show}
        </button>
      </form>
      <Entries entries={entries} language={language} payload={req.payload} />
      <nav aria-label={words.title} className="board-pages">
        {asked.page > 1 ? (
          <a href={trailAddress({ ...asked, page: asked.page - 1 })} rel="prev">
            {words.earlier}
          </a>
        ) : null}
        {hasMore ? (
          <a href={trailAddress({ ...asked, page: asked.page + 1 })} rel="next">
            {words.later}
          </a>
        ) : null}
      </nav>
    </>
  )
}
