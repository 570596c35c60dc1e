/** What a build reads and what it leaves; all paths relative to the root of the repository. */
export type BuildPlan = {
  name: string
  folder: string
  /** Arguments to Node, run in `folder`. */
  command: string[]
  inputs: string[]
  /** There when the build has been done. */
  output: string
}

const OF_ALL = ['pnpm-lock.yaml', 'tsconfig.base.json', 'shared/src', 'shared/package.json']

export const CMS_BUILD: BuildPlan = {
  name: 'Build of the CMS',
  folder: 'cms',
  command: ['node_modules/next/dist/bin/next', 'build'],
  inputs: [...OF_ALL, 'cms/package.json', 'cms/tsconfig.json', 'cms/next.config.ts', 'cms/src'],
  output: 'cms/.next/BUILD_ID',
}

export const SITE_BUILD: BuildPlan = {
  name: 'Build of the site',
  folder: 'web',
  command: ['node_modules/vite/bin/vite.js', 'build'],
  inputs: [...OF_ALL, 'web/package.json', 'web/tsconfig.json', 'web/vite.config.ts', 'web/public', 'web/src'],
  output: 'web/dist/server/serve.js',
}
