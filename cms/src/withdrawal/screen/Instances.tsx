'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { askDesk } from '../../desk/ask-desk.ts'
import { fillIn } from '../../languages/pick-words.ts'
import type { InstanceState, Withdrawals } from '../read-withdrawals.ts'

type InstancesProps = {
  first: Pick<Withdrawals, 'instances' | 'leaseSeconds'>
  language: Locale
  words: Record<'title' | 'all' | 'some' | 'none', string>
  standings: Record<string, string>
}

const EVERY = 1000

/** Which running sites have let go of everything that was withdrawn: asked again while somebody looks. */
export function Instances({ first, language, words, standings }: InstancesProps) {
  const [{ instances, leaseSeconds }, setState] = useState(first)
  useEffect(() => {
    const asking = setInterval(() => {
      if (document.hidden) return
      void askDesk('/api/withdrawal').then(({ status, body }) => {
        if (status === 200) setState(body as Withdrawals)
      })
    }, EVERY)
    return () => clearInterval(asking)
  }, [])

  // What has stopped shows nothing: it is named, and not waited for.
  const running = instances.filter(({ standing }) => standing !== 'stopped')
  const confirmed = running.filter(({ standing }) => standing === 'confirmed').length
  const summary = instances.length === 0 ? words.none : confirmed === running.length ? words.all : words.some
  return (
    <section aria-labelledby="withdrawal-instances" className="desk__part">
      <h2 id="withdrawal-instances">{words.title}</h2>
      <p data-confirmed={confirmed} data-running={running.length} role="status">
        {fillIn(summary, { count: running.length, confirmed })}
      </p>
      <ul className="withdrawal-instances">
        {instances.map((instance, at) => (
          <li data-standing={instance.standing} key={`${instance.name} ${at}`}>
            {describe(instance)}
          </li>
        ))}
      </ul>
    </section>
  )

  function describe({ name, standing, heardAt }: InstanceState): string {
    const heard = new Date(heardAt)
    const until = new Date(heard.getTime() + leaseSeconds * 1000)
    const show = (moment: Date) =>
      moment.toLocaleTimeString(language, {
        timeZone: 'Europe/Paris',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      })
    return fillIn(standings[standing] ?? '', { name, when: show(heard), until: show(until) })
  }
}
