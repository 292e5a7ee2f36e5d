import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

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
  ],
  resolve: {
    alias: {
      // The one list of numbers that help: emotion-service answers it, the client carries it for when there is no network.
      '@safety': fileURLToPath(
        new URL('../emotion-service/src/main/resources/safety/fr.json', import.meta.url),
      ),
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: false,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/session', '/realms', '/resources', '/docs'].map(path => [path, gateway]),
    ),
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], restoreMocks: true },
});
