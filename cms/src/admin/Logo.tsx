import { Icon } from './Icon.tsx'

/** Above the form to log in. */
export function Logo() {
  return (
    <p style={{ alignItems: 'center', display: 'flex', fontSize: '1.5rem', gap: '0.75rem', margin: 0 }}>
      <Icon />
      Russie-Libertés
    </p>
  )
}
