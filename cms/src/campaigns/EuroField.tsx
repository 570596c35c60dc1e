'use client'

export function EuroField() {
  return null
}
