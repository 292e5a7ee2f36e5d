import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

/**
 * A plugin of Vite that finishes the prerendered pages: names in each the styles and scripts of its own chunk and the font, so
 * that nothing is fetched late; and writes dist/routes.json: the addresses of the client, the file that each shows, and what every
 * visit of it fetches.
 */
export function pageLinks() {
  let building = false;
  return {
    name: 'cesizen-page-links',
    apply: 'build',
    configResolved(config) {
      building = !config.build.ssr;
    },
    // Before the service worker takes down what there is to keep.
    closeBundle: { order: 'pre', sequential: true, handler: () => (building ? finishPages() : undefined) },
  };
}

async function finishPages() {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const server = await createServer({
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
  });
  const { routes } = await server.ssrLoadModule('/src/routes.ts');
  await server.close();
  const served = ['', '/en'].flatMap(prefix => routes.map(route => finish(manifest, prefix, route)));
  for (const prefix of ['', '/en']) {
    link(manifest, `${prefix}/app/index.html`);
    link(manifest, `${prefix}/404/index.html`, manifest['src/features/missing/Missing.tsx']);
  }
  const missing = { fr: '/404/index.html', en: '/en/404/index.html' };
  writeFileSync('dist/routes.json', JSON.stringify({ routes: served, missing }));
  rmSync('dist/.vite', { recursive: true });
}

/** Links a page that was rendered; a route without one has a copy of the empty page of its language. */
function finish(manifest, prefix, route) {
  const rendered = `${prefix}${route.path === '/' ? '' : route.path}/index.html`;
  const pattern = `${prefix}${route.path}`.replace(/(.)\/$/, '$1').replace(/:(\w+)/g, '{$1}');
  const chunk = chunkOf(manifest, route);
  const fetched = fetchedWith(manifest, chunk);
  const file = existsSync(`dist${rendered}`)
    ? rendered
    : `${prefix}/app${route.path.replaceAll(':', '')}/index.html`;
  if (file !== rendered) cpSync(`dist${prefix}/app/index.html`, `dist${file}`);
  link(manifest, file, chunk, route.first);
  return { pattern, file, fetched };
}

/** What every visit of a page fetches by itself, named in its HTML or not: its chunk, the later parts of the frame, theirs in turn. */
function fetchedWith(manifest, chunk) {
  const later = manifest['src/shell/laterParts.ts'];
  if (!later) throw new Error('No chunk for the later parts of the frame');
  const begun = [chunk, later, ...(later.dynamicImports ?? []).map(name => manifest[name])];
  const chunks = new Set(begun.flatMap(each => [...withImports(manifest, each)]));
  return [...new Set([...chunks].flatMap(each => [each.file, ...(each.css ?? [])]))].map(file => `/${file}`);
}

/** The chunk that a route loads: its import names the module. */
function chunkOf(manifest, route) {
  const module = /["'`]\/?(src\/features\/[^"'`]+)["'`]/.exec(String(route.load))?.[1];
  const chunk = module && manifest[module];
  if (!chunk) throw new Error(`No chunk for ${route.path}: ${route.load}`);
  return chunk;
}

/** A chunk and all that it imports, itself first. */
function withImports(manifest, chunk, found = new Set()) {
  if (chunk === undefined || found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports ?? []) withImports(manifest, manifest[name], found);
  return found;
}

function link(manifest, file, chunk, first) {
  const all = Object.values(manifest);
  const html = readFileSync(`dist${file}`, 'utf8');
  const known = withImports(
    manifest,
    all.find(each => each.isEntry),
  );
  const chunks = [...withImports(manifest, chunk)].filter(each => !known.has(each));
  const font = all.map(each => each.file).find(each => each.endsWith('.woff2'));
  const tags = [
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`,
    ...chunks.flatMap(each => each.css ?? []).map(css => `<link rel="stylesheet" href="/${css}">`),
    ...chunks.map(each => `<link rel="modulepreload" crossorigin href="/${each.file}">`),
  ].filter(tag => !html.includes(tag));
  const linked = html.replace('</head>', `${tags.join('')}</head>`);
  // What is drawn first needs no script: styles and font come before them on a slow line.
  const ordered = linked.replace(
    /<(script type="module"|link rel="modulepreload")/g,
    '<$1 fetchpriority="low"',
  );
  writeFileSync(
    `dist${file}`,
    first ? ordered.replace('<script src="/boot.js"', `$& data-first="${first}"`) : ordered,
  );
}
