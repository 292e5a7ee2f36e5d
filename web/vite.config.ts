import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { addressOf, manifest } from './scripts/installation.mjs';
import { pageLinks } from './scripts/page-links.mjs';

const gateway = process.env.CESIZEN_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    preact({
      prerender: {
        enabled: true,
        renderTarget: '#app',
        prerenderScript: fileURLToPath(new URL('src/main.tsx', import.meta.url)),
      },
    }),
    pageLinks(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,webmanifest}'],
        globIgnores: ['**/404/**', '**/app/*/**/*'],
        sourcemap: false,
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [
          entries => ({
            manifest: entries.map(entry => ({ ...entry, url: addressOf(entry.url) })),
            warnings: [],
          }),
        ],
      },
    }),
  ],
  resolve: {
    alias: {
      // The one list of numbers that help: emotion-service answers it, the client carries it for when there is no network.
      '@safety': fileURLToPath(
        new URL('../emotion-service/src/main/resources/safety/fr.json', import.meta.url),
      ),
      // The same for breathing exercises, of garden-service.
      '@protocols': fileURLToPath(
        new URL('../garden-service/src/main/resources/breathing-protocols.json', import.meta.url),
      ),
      // And for guided meditations.
      '@meditations': fileURLToPath(
        new URL('../garden-service/src/main/resources/guided-meditations.json', import.meta.url),
      ),
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // No list of what each page imports: it would be a seventh of the first script. The service worker has all of it soon.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    manifest: true,
    rolldownOptions: {
      output: {
        // The first script names all the others: without words they are half as long.
        chunkFileNames: 'assets/[hash:8].js',
        assetFileNames: 'assets/[hash:8][extname]',
        // One file for what every page needs and hardly ever changes.
        codeSplitting: {
          groups: [
            { name: 'preact', test: /node_modules\/(preact|@preact\/signals[^/]*)\// },
            // And one of styles: each file more is asked for before anything is drawn.
            { name: 'styles', test: /src\/(ui|shell)\/(?!BarTable|Entries|SenseFields)\w+(\.module)?\.css$/ },
          ],
        },
      },
    },
    sourcemap: false,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/session', '/realms', '/resources', '/docs'].map(path => [path, gateway]),
    ),
  },
  test: {
    setupFiles: './vitest.setup.ts',
    restoreMocks: true,
    testTimeout: 30_000,
    maxWorkers: '100%',
    // A document takes a third of a second a file: rules have none, but for the files that ask for one.
    projects: [
      { extends: true, test: { name: 'rules', environment: 'node', include: ['src/**/*.test.ts'] } },
      { extends: true, test: { name: 'screens', environment: 'happy-dom', include: ['src/**/*.test.tsx'] } },
    ],
  },
});
