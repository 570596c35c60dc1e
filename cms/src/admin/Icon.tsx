/** The flag of the Russians against the war: white, blue, white. */
export function Icon() {
  return (
    <svg aria-hidden height="18" viewBox="0 0 27 18" width="27">
      <path d="M0 0h27v18H0z" fill="#fff" stroke="#9fb3c8" />
      <path d="M0 6h27v6H0z" fill="#1f5fa8" />
    </svg>
  )
}
