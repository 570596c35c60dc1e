/**
 * The white-blue-white flag, the site's only mark. It stands beside the association's name, so it says nothing itself. Its
 * colours are said here too: without a style sheet it would be a black field.
 */
export function Flag() {
  return (
    <svg className="flag" viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false">
      <rect className="flag-ground" fill="#ffffff" stroke="#5c7188" x="0.5" y="0.5" width="29" height="19" />
      <rect className="flag-band" fill="#0b5cab" x="0" y="7" width="30" height="6" />
    </svg>
  )
}
