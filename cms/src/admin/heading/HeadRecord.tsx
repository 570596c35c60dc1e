'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useDocumentTitle, useStepNav, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { languageOf } from '../../languages/pick-words.ts'
import { headRecord } from './head-record.ts'

/** Nothing to be seen: heads a record without a name, and the way to it, which Payload heads by its number. */
export function HeadRecord() {
  const { id, docConfig, data } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { stepNav, setStepNav } = useStepNav()
  const { i18n } = useTranslation()
  const number = id === undefined ? null : String(id)
  const said =
    docConfig !== undefined && 'labels' in docConfig
      ? headRecord(
          {
            what: getTranslation(docConfig.labels?.singular ?? '', i18n),
            isTitled: (docConfig.admin?.useAsTitle ?? 'id') !== 'id',
            data: data ?? {},
          },
          languageOf(i18n),
        )
      : null
  const isByNumber = number !== null && said !== null && title === number
  const isWayByNumber = number !== null && said !== null && stepNav.some(({ label }) => label === number)
  useEffect(() => {
    if (!isByNumber) return
    // Payload sets its own title in the same moment, after what stands within it: it would have the last word.
    const afterwards = setTimeout(() => setDocumentTitle(said))
    return () => clearTimeout(afterwards)
  }, [isByNumber, said, setDocumentTitle])
  useEffect(() => {
    if (isWayByNumber) setStepNav(stepNav.map((step) => (step.label === number ? { ...step, label: said } : step)))
  }, [isWayByNumber, number, said, setStepNav, stepNav])
  return null
}
