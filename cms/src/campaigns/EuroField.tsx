'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { canonicalAmount, formatMoney } from '@campaign/shared/money/format-amount.ts'
import { parseAmount } from '@campaign/shared/money/parse-amount.ts'
import type { NumberFieldClientProps } from 'payload'
import { useState } from 'react'
import { euroHints } from './campaign-words.ts'

/**
 * An amount typed in euros and stored as an integer of cents. A box for cents would sooner or later be filled with
 * euros, and ask donors for a hundredth of what was meant.
 */
export function EuroField({ field, path, readOnly }: NumberFieldClientProps) {
  const { setValue, showError, value } = useField<number | null>({ path })
  const [typed, setTyped] = useState<string | null>(null)
  const { i18n } = useTranslation()
  const locale: Locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE

  function take(text: string): void {
    setTyped(text)
    const read = parseAmount(text, { locale, currency: 'EUR' })
    setValue(read.kind === 'amount' ? read.minor : null)
  }

  return (
    <TextInput
      description={describe(typed, value, locale) ?? field.admin?.description}
      label={field.label}
      onChange={(event: { target: { value: string } }) => take(event.target.value)}
      path={path}
      readOnly={readOnly}
      required={field.required}
      showError={showError}
      value={typed ?? show(value, locale)}
    />
  )
}

/** The stored amount, in a form that reads back as the same amount. */
function show(value: number | null | undefined, locale: Locale): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return ''
  const decimal = canonicalAmount({ minor: value, currency: 'EUR' })
  return locale === 'en' ? decimal : decimal.replace('.', ',')
}

/** What will be stored, in words; or why what was typed cannot be. */
function describe(typed: string | null, value: number | null | undefined, locale: Locale): string | undefined {
  const read = typed === null ? undefined : parseAmount(typed, { locale, currency: 'EUR' })
  if (read && read.kind !== 'amount' && read.kind !== 'missing') return euroHints.unreadable[locale]
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? formatMoney({ minor: value, currency: 'EUR' }, locale)
    : undefined
}
