// Last step of the build: fails it when a page is larger than budgets.json allows (gzip, in KB of 1024): what its HTML names, and
// all that a visit fetches by itself. What the service worker keeps afterwards, and what somebody asks for, is not counted.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'));
const { routes } = JSON.parse(readFileSync('dist/routes.json', 'utf8'));
const sizes = new Map();
const faults = [];

for (const { pattern, file, fetched } of routes) {
  const html = readFileSync(`dist${file}`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/(?:assets\/)?[^"]+\.(?:js|css|woff2))"/g)].map(
    match => match[1],
  );
  const first = [...new Set([file, ...named])];
  const visit = [...new Set([...first, ...fetched])];
  const place = pattern.replace(/^\/en(?=\/|$)/, '') || '/';
  for (const [what, files] of Object.entries({ first, visit })) {
    const size = files.reduce((sum, path) => sum + weigh(`dist${path}`), 0) / 1024;
    const budget = budgets[what][place] ?? budgets[what].default;
    const line = `${what === 'first' ? 'First load' : 'Whole visit'} of ${pattern}: ${size.toFixed(1)} KB of ${budget}`;
    if (['/', '/jour'].includes(pattern)) console.log(line);
    if (size <= budget) continue;
    faults.push(`${line}; the largest are ${largest(files)}`);
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
rmSync('dist/routes.json');

function largest(files) {
  const heaviest = files.map(path => [weigh(`dist${path}`) / 1024, path]).sort(([a], [b]) => b - a);
  return heaviest
    .slice(0, 5)
    .map(([size, path]) => `${path} ${size.toFixed(1)}`)
    .join(', ');
}

function weigh(path) {
  if (sizes.has(path)) return sizes.get(path);
  if (!existsSync(path)) throw new Error(`${path} is named and not there`);
  const octets = readFileSync(path);
  const size = path.endsWith('.woff2') ? octets.length : gzipSync(octets, { level: 9 }).length;
  sizes.set(path, size);
  return size;
}
