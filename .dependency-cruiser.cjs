// The walls of the house (ARCHITECTURE.md). `npm test` holds them; shared/local/checks/walls.part.test.ts shows that it does.

const TESTS = '\\.test\\.tsx?$|^web/(?:e2e|src/testing)/|^cms/src/(?:people/)?testing/|^cms/src/.*trial/'
const NPM = (name) => `node_modules/${name}/`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'What both sides agree on depends on nothing: not on Payload, React, Stripe, Node, nor on either side.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: TESTS },
      to: { pathNot: '^shared/src/' },
    },
    {
      name: 'site-knows-no-cms',
      comment: 'What the site and the CMS both need is in shared/src.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^cms/' },
    },
    {
      name: 'cms-knows-no-site',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^web/' },
    },
    {
      name: 'site-runs-without-payload',
      comment: 'Its types may describe what the CMS stores; its code never comes from there.',
      severity: 'error',
      from: { path: '^web/', pathNot: TESTS },
      to: { path: NPM('(?:payload|@payloadcms)'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stripe-in-one-room',
      comment: 'Only cms/src/payments/stripe knows the Stripe SDK.',
      severity: 'error',
      from: { path: '^(?:cms|web|shared/src)/', pathNot: ['^cms/src/payments/stripe/', '\\.test\\.tsx?$'] },
      to: { path: NPM('(?:stripe|@stripe)') },
    },
    {
      name: 'decisions-are-pure',
      comment: 'A rule about money and states (decide-….ts) knows neither Stripe nor Payload, and does nothing.',
      severity: 'error',
      from: { path: '^cms/src/.*/decide-[^/]+\\.ts$', pathNot: TESTS },
      to: { pathNot: '^(?:shared/src|cms/src)/' },
    },
    {
      name: 'local-stays-local',
      comment: 'The stand-ins and the start command are for one machine; production imports none of them.',
      severity: 'error',
      from: { path: '^(?:cms|web|shared/src)/', pathNot: TESTS },
      to: { path: '^shared/local/' },
    },
    {
      name: 'trials-stay-trials',
      comment: 'What tests and measurements are set up with is no part of what runs.',
      severity: 'error',
      from: { path: '^(?:cms|web|shared/src)/', pathNot: TESTS },
      to: { path: ['^cms/src/.*/trial/', '^cms/src/.*testing/', '^web/src/testing/'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere would also slip past every wall.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/\\.next/', '/dist/', '^cms/src/app/.*importMap\\.js$'] },
    // Types count: a wall that types may cross is no wall.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
