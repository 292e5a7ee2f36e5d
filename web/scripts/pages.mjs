// After Vite: tells each prerendered page the styles and scripts of its own chunk and the font, so that nothing is fetched late;
// and writes dist/routes.json, the addresses of the client and the file that each shows.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { routes } = await server.ssrLoadModule('/src/routes.ts');
await server.close();

const font = Object.values(manifest)
  .map(chunk => chunk.file)
  .find(file => file.endsWith('.woff2'));
const entry = Object.values(manifest).find(chunk => chunk.isEntry);
const served = [];

for (const prefix of ['', '/en']) {
  for (const route of routes) {
    const own = `${prefix}${route.path === '/' ? '' : route.path}/index.html`;
    const pattern = `${prefix}${route.path}`.replace(/(.)\/$/, '$1').replace(/:(\w+)/g, '{$1}');
    const file = existsSync(`dist${own}`) ? own : `${prefix}/app/index.html`;
    if (file === own) link(file, chunkOf(route));
    served.push({ pattern, file });
  }
  link(`${prefix}/app/index.html`, undefined);
  link(`${prefix}/404/index.html`, manifest['src/features/missing/Missing.tsx']);
}
writeFileSync(
  'dist/routes.json',
  JSON.stringify({ routes: served, missing: { fr: '/404/index.html', en: '/en/404/index.html' } }),
);
rmSync('dist/.vite', { recursive: true });

/** The chunk that a route loads: its import names the module. */
function chunkOf(route) {
  const module = /["'`](?:\/|\.\/)?(src\/features\/[^"'`]+|[^"'`]*features\/[^"'`]+)["'`]/.exec(
    String(route.load),
  )?.[1];
  const chunk = module && manifest[module];
  if (!chunk) throw new Error(`No chunk for ${route.path}: ${route.load}`);
  return chunk;
}

/** A chunk and all that it imports, itself first. */
function withImports(chunk, found = new Set()) {
  if (chunk === undefined || found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports ?? []) withImports(manifest[name], found);
  return found;
}

function link(file, chunk) {
  const html = readFileSync(`dist${file}`, 'utf8');
  const known = withImports(entry);
  const chunks = [...withImports(chunk)].filter(each => !known.has(each));
  const tags = [
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`,
    ...chunks.flatMap(each => each.css ?? []).map(css => `<link rel="stylesheet" href="/${css}">`),
    ...chunks.map(each => `<link rel="modulepreload" crossorigin href="/${each.file}">`),
  ].filter(tag => !html.includes(tag));
  writeFileSync(`dist${file}`, html.replace('</head>', `${tags.join('')}</head>`));
}
