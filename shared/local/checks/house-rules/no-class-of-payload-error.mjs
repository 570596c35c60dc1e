/**
 * Pages, doors and the worker are built apart, each with a copy of Payload's classes: `instanceof` one of them says no of
 * an error that came out of another, and somebody is answered 500 (`cms/src/rest/payload-error.ts`).
 */
export const noClassOfPayloadError = {
  meta: { type: 'problem', docs: { description: 'Nothing is asked whether it is an instance of a class of Payload' } },
  /** @param {any} context */
  create(context) {
    /** @type {Set<string>} */
    const classes = new Set()
    return {
      /** @param {any} node */
      ImportDeclaration(node) {
        if (node.source.value !== 'payload') return
        for (const specifier of node.specifiers) classes.add(specifier.local.name)
      },
      /** @param {any} node */
      BinaryExpression(node) {
        if (node.operator !== 'instanceof') return
        const { right } = node
        const name = right.type === 'MemberExpression' ? right.object.name : right.name
        if (!classes.has(name)) return
        context.report({ node, message: 'Ask cms/src/rest/payload-error.ts: each bundle has classes of its own.' })
      },
    }
  },
}
