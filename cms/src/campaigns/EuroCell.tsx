export function EuroCell() {
  return null
}
