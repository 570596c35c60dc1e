/** Free-form maps: their keys are the account's own. */
const MAPS = new Set(['metadata', 'previous_attributes'])

type Plain = Record<string, unknown>

/**
 * Which keys of an example object are missing from ours, or hold a value of another kind. null fits everything, for
 * most of Stripe's values may be null and the SDK's own types say which. An object of another `type` or `object` than
 * the example is another shape and is not compared; nor is what an event is about.
 */
export function findShapeFaults(ours: unknown, example: unknown, where: string): string[] {
  if (ours === null || example === null) return []
  if (kindOf(ours) !== kindOf(example)) return [`${where}: ${kindOf(ours)} instead of ${kindOf(example)}`]
  if (Array.isArray(example)) {
    const [first] = example as unknown[]
    return first === undefined ? [] : (ours as unknown[]).flatMap((item) => findShapeFaults(item, first, `${where}[]`))
  }
  if (typeof example !== 'object') return []
  return compareKeys(ours as Plain, example as Plain, where)
}

function compareKeys(ours: Plain, example: Plain, where: string): string[] {
  const isOtherShape = ['object', 'type'].some(
    (key) => where.includes('.') && typeof example[key] === 'string' && ours[key] !== example[key],
  )
  if (isOtherShape)
    return typeof ours.type === 'string' || typeof ours.object === 'string' ? [] : [`${where}: neither type nor object`]
  return Object.keys(example).flatMap((key) => {
    const at = `${where}.${key}`
    if (!(key in ours)) return [`${at}: missing`]
    return MAPS.has(key) ? [] : findShapeFaults(ours[key], example[key], at)
  })
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
