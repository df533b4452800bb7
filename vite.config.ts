import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './hosting/contentSecurityPolicy.ts'
import { offlineFiles } from './hosting/offlineFiles.ts'

/** The tests that need the built app: real Chromium, and the weight of the first load. */
const BUILT = ['tests/browser/**/*.test.ts', 'tests/project/budget.test.ts']

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy(), offlineFiles()],
  // What the libraries use for older Reacts: this one has it itself.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  build: {
    // The two latest versions of each engine.
    target: ['chrome156', 'edge155', 'firefox159', 'safari27.1', 'ios26.6'],
    // Fonts and images stay files: a stylesheet that inlines them weighs on the first load.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Every browser named above preloads modules itself. Of what is fetched later only the styles are named ahead: the names of
    // the scripts would weigh on the first load.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // Reading a property does nothing else here: what is read and not used is left out.
      treeshake: { propertyReadSideEffects: false },
      output: {
        // The first page names every file that is fetched later: each letter weighs.
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
        // What the first page needs is one file: many small ones weigh more, each packed on its own.
        codeSplitting: {
          groups: [{ name: 'first', test: /\/src\/main\.tsx$|rolldown\/runtime/ }],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    maxWorkers: 2,
    // A limit against hanging, not a measure: machines are slower than one thinks.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{rules,machines,scenarios,words,language,drills,lessons,presiding,cli,damage,project}/**/*.test.ts',
          ],
          exclude: BUILT,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: BUILT,
          globalSetup: ['tests/support/serveBuiltApp.ts'],
        },
      },
    ],
  },
})
