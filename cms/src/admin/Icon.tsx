/** The flag of the Russians against the war: white, blue, white. */
export function Icon() {
  return (
    <svg aria-hidden height="18" viewBox="0 0 18 18" width="18">
      <path d="M.5 3.5h17v11H.5z" fill="#fff" stroke="#9fb3c8" />
      <path d="M0 7h18v4H0z" fill="#1f5fa8" />
    </svg>
  )
}
