/**
 * What the system of a device shows of the installed client. French: a manifest has one language.
 *
 * @type {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export const manifest = {
  id: '/',
  start_url: '/',
  scope: '/',
  name: 'CESIZen',
  short_name: 'CESIZen',
  description: 'Journal des émotions, respiration guidée, tests de stress et jardin zen.',
  lang: 'fr',
  dir: 'ltr',
  display: 'standalone',
  background_color: '#FAF8F3',
  theme_color: '#FAF8F3',
  categories: ['health', 'lifestyle'],
  icons: [
    { src: '/icons/leaf.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
    { src: '/icons/leaf-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
    { src: '/icons/leaf-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
    { src: '/icons/leaf-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'Écrire', url: '/jour' },
    { name: 'Respirer', url: '/respirer' },
    { name: 'Aide maintenant', url: '/aide-maintenant' },
  ],
};

/** The address under which a file is asked for: that of the page, not of its file. Empty pages keep theirs. */
export function addressOf(file) {
  const page = /^(.*?)\/?index\.html$/.exec(file)?.[1];
  return page === undefined || /(^|\/)(app|404)$/.test(page) ? `/${file}` : `/${page}`;
}
