// Fails the build when the first load of a page, all that its HTML names, is larger than budgets.json allows (gzip, in KB of 1024).
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'));
const { routes } = JSON.parse(readFileSync('dist/index.json', 'utf8'));
const faults = [];

for (const { pattern, file } of routes) {
  const html = readFileSync(`dist${file}`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/(?:assets\/)?[^"]+\.(?:js|css|woff2))"/g)].map(
    match => match[1],
  );
  const size = [file, ...new Set(named)].reduce((sum, path) => sum + weigh(`dist${path}`), 0) / 1024;
  const budget = budgets[pattern.replace(/^\/en(?=\/|$)/, '') || '/'] ?? budgets.default;
  if (size > budget) faults.push(`${pattern}: ${size.toFixed(1)} KB, allowed are ${budget}`);
  if (pattern === '/') console.log(`First load of /: ${size.toFixed(1)} KB of ${budget}`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

function weigh(path) {
  if (!existsSync(path)) throw new Error(`${path} is named and not there`);
  const octets = readFileSync(path);
  return path.endsWith('.woff2') ? octets.length : gzipSync(octets, { level: 9 }).length;
}
