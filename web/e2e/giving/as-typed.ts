/** An amount as somebody in Paris or Tbilisi types it: "1234,56". `minor`: cents. */
export function asTyped(minor: number): string {
  const cents = String(minor % 100).padStart(2, '0')
  return `${Math.floor(minor / 100)},${cents}`
}
