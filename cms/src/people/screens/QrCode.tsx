/** The squares of a QR code, as one drawing without styles of its own; black on white in the dark too, for cameras. */
export function QrCode({ modules, label }: { modules: readonly (readonly boolean[])[]; label: string }) {
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .filter(Boolean)
    .join('')
  return (
    <svg aria-label={label} className="door__picture" role="img" viewBox={`0 0 ${modules.length} ${modules.length}`}>
      <rect fill="#fff" height="100%" width="100%" />
      <path d={path} fill="#000" />
    </svg>
  )
}
