'use client'

import { ArrayField } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import './lines-field.css'

/**
 * The lines of a record; the ways to add, move and remove one stand there for whoever may write their figures. Payload
 * can shut a list as a whole only, and with it the sentences in it.
 */
export function LinesField(props: ArrayFieldClientProps) {
  const { field, permissions } = props
  if (mayWriteFigures(permissions)) return <ArrayField {...props} />
  return (
    <div className="lines-held">
      <ArrayField {...props} field={unsortable(field)} />
    </div>
  )
}

function unsortable(field: ArrayFieldClientProps['field']): ArrayFieldClientProps['field'] {
  return { ...field, admin: { ...field.admin, isSortable: false } } as typeof field
}

function mayWriteFigures(permissions: ArrayFieldClientProps['permissions']): boolean {
  const lines = typeof permissions === 'object' ? permissions.fields : permissions
  const amount = typeof lines === 'object' ? lines['amount'] : lines
  return typeof amount === 'object' ? amount.update : amount === true
}
