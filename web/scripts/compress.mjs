// Compresses what gets smaller by it, and writes dist/index.json, by which the gateway knows all files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const files = [];
for (const path of readdirSync('dist', { recursive: true })
  .map(name => `/${name}`)
  .sort()) {
  const type = types[extname(path)];
  if (!statSync(`dist${path}`).isFile() || path === '/routes.json') continue;
  if (type === undefined) throw new Error(`No media type for ${path}`);
  const octets = readFileSync(`dist${path}`);
  files.push({
    path,
    type,
    digest: createHash('sha256').update(octets).digest('base64url').slice(0, 22),
    codings: /woff2|png/.test(type) ? [] : compress(path, octets),
    immutable: path.startsWith('/assets/'),
  });
}
const { routes, missing } = JSON.parse(readFileSync('dist/routes.json', 'utf8'));
const served = routes.map(({ pattern, file }) => ({ pattern, file }));
writeFileSync('dist/index.json', JSON.stringify({ files, routes: served, missing }));

function compress(path, octets) {
  const forms = {
    br: brotliCompressSync(octets, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: octets.length },
    }),
    gzip: gzipSync(octets, { level: 9 }),
  };
  const smaller = Object.entries(forms).filter(([, form]) => form.length < octets.length);
  for (const [coding, form] of smaller) writeFileSync(`dist${path}${coding === 'br' ? '.br' : '.gz'}`, form);
  return smaller.map(([coding]) => coding);
}
