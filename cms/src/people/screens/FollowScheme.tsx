'use client'

import { useEffect } from 'react'

/**
 * Light or dark at the door, as the reader's system asks. Behind it Payload does this itself; to those who have not signed
 * in it hands a config without the theme, and so stays light.
 */
export function FollowScheme() {
  useEffect(() => {
    // Chosen in an account on this computer: the server has followed it.
    if (/(?:^|; )payload-theme=/.test(document.cookie)) return
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = (): void => document.documentElement.setAttribute('data-theme', dark.matches ? 'dark' : 'light')
    follow()
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [])
  return null
}
