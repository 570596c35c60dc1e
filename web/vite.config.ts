import { defineConfig } from 'vite'

/**
 * Two builds of one source. `client`: the style sheets, fonts and whatever a browser loads, under hashed names.
 * `ssr`: the server, and the process that draws for it. React is bundled so that it is always the production one, whatever NODE_ENV says when
 * the server starts; the rich-text renderer because its package would bring the whole editor along (700 MB).
 */
export default defineConfig(({ command }) => ({
  appType: 'custom',
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        // Data addresses are not allowed by our own Content-Security-Policy.
        assetsInlineLimit: 0,
        modulePreload: false,
        rolldownOptions: {
          input: {
            site: 'src/styles/site.css',
            giving: 'src/styles/giving.css',
            leave: 'src/leaving/browser/leave-quickly.ts',
            give: 'src/donation/browser/follow-choice.ts',
            work: 'src/defence/browser/solve-work.ts',
            preview: 'src/preview/browser/follow-edits.ts',
            'preview-mark': 'src/preview/preview.css',
          },
        },
      },
    },
    ssr: {
      // Drops React's development half, which would also be the one in use if NODE_ENV were forgotten.
      define: command === 'build' ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node20',
        copyPublicDir: false,
        sourcemap: true,
        rolldownOptions: {
          input: {
            serve: 'src/server/serve.ts',
            'drawing-process': 'src/sharing/images/drawing/drawing-process.ts',
            'export-site': 'src/export/export-site.ts',
          },
        },
      },
      resolve:
        command === 'build'
          ? // Pino starts from its own files, sharp from a binary of the machine's kind.
            { noExternal: true, external: ['pino', 'sharp'] }
          : { noExternal: [/^@payloadcms\//, /^@campaign\//] },
    },
  },
}))
