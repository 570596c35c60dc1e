/** The operations of Payload's Local API that look at access control, which they skip unless told otherwise. */
const OPERATIONS = new Set([
  'find',
  'findByID',
  'findDistinct',
  'findVersions',
  'findVersionByID',
  'restoreVersion',
  'count',
  'countVersions',
  'create',
  'duplicate',
  'update',
  'updateByID',
  'delete',
  'findGlobal',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'restoreGlobalVersion',
  'countGlobalVersions',
  'updateGlobal',
])

/**
 * Payload's Local API acts with all rights unless a call says otherwise, and a later major version will turn that
 * around. So every call says which it means, and a reader sees it.
 */
export const stateOverrideAccess = {
  meta: { type: 'problem', docs: { description: 'Every call of the Local API states overrideAccess' } },
  /** @param {any} context */
  create(context) {
    return {
      /** @param {any} node */
      CallExpression(node) {
        const operation = localApiOperation(node.callee)
        if (operation === undefined || statesAccess(node.arguments[0])) return
        context.report({
          node,
          message: `payload.${operation}() must state overrideAccess: true to act as the system, false to act as the user.`,
        })
      },
    }
  },
}

/** @param {any} callee */
function localApiOperation(callee) {
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined
  const { object, property } = callee
  const owner = object.type === 'MemberExpression' && !object.computed ? object.property.name : object.name
  return /^payload$/i.test(owner ?? '') && OPERATIONS.has(property.name) ? property.name : undefined
}

/**
 * Either the property itself, or the one function through which the code acts as the system and says why.
 * @param {any} argument
 */
function statesAccess(argument) {
  if (argument?.type !== 'ObjectExpression') return false
  return argument.properties.some(
    (/** @type {any} */ property) =>
      (property.type === 'Property' && property.key.name === 'overrideAccess') ||
      (property.type === 'SpreadElement' && property.argument.callee?.name === 'asSystem'),
  )
}
