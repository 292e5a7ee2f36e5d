// What is read of Lighthouse's reports, and what is asked for.
const leastPerformance = Number(process.env.PERFORMANCE ?? 98);
const timed = process.env.PERFORMANCE === undefined;

/** The least score of each category, in percent. */
const scores = { performance: leastPerformance, accessibility: 100, 'best-practices': 100, seo: 100 };

/** The most of each metric. */
const metrics = {
  'first-contentful-paint': 1200,
  'largest-contentful-paint': 1500,
  'total-blocking-time': 50,
  'cumulative-layout-shift': 0,
};

const heads = ['page', 'perf', 'a11y', 'best', 'seo', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'KB'];

/** The medians of a page, and the run in which its performance was the median one. */
export function readRuns(path, runs) {
  const byPerformance = [...runs].sort(
    (a, b) => a.categories.performance.score - b.categories.performance.score,
  );
  const median = of => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  const figures = (names, of) => Object.fromEntries(names.map(name => [name, median(run => of(run, name))]));
  return {
    path,
    run: byPerformance[Math.floor(runs.length / 2)],
    scores: figures(Object.keys(scores), (run, name) => Math.round((run.categories[name].score ?? 0) * 100)),
    metrics: figures(
      [...Object.keys(metrics), 'total-byte-weight'],
      (run, name) => run.audits[name].numericValue,
    ),
  };
}

export function writeTable(measured) {
  const rows = measured.map(({ path, scores: reached, metrics: values }) => [
    path,
    ...Object.keys(scores).map(name => reached[name]),
    ...Object.keys(metrics).map(name =>
      name.endsWith('shift') ? values[name].toFixed(3) : Math.round(values[name]),
    ),
    Math.round(values['total-byte-weight'] / 1024),
  ]);
  const all = [heads, ...rows].map(row => row.map(String));
  const widths = heads.map((_, column) => Math.max(...all.map(row => row[column].length)));
  return all
    .map(row =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    )
    .join('\n');
}

/** One line for each figure that is not reached, and below it the audits that take it away, each with the elements that they name. */
export function findFaults({ path, run, scores: reached, metrics: values }) {
  const low = Object.keys(scores).filter(name => reached[name] < scores[name]);
  const slow = Object.keys(metrics).filter(name => values[name] > metrics[name]);
  return [
    ...low.flatMap(name => [
      `${path}: ${name} ${reached[name]}, asked are ${scores[name]}`,
      ...auditsOf(run, name),
    ]),
    ...(timed ? slow : []).flatMap(name => [
      `${path}: ${name} ${values[name].toFixed(name.endsWith('shift') ? 3 : 0)}, allowed are ${metrics[name]}`,
      ...(low.includes('performance') ? [] : auditsOf(run, 'performance')),
    ]),
  ];
}

/** The audits of a category that found something; of performance also those that only advise. */
function auditsOf(run, category) {
  return run.categories[category].auditRefs
    .filter(({ weight, group }) => (category === 'performance' ? group !== 'metrics' : weight > 0))
    .map(({ id }) => run.audits[id])
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'manual')
    .flatMap(audit => [
      `    ${audit.id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`,
      ...itemsOf(audit.details).map(item => `        ${item}`),
    ]);
}

/** What an audit names: elements by selector and source, else addresses or texts; the first five. */
function itemsOf(details) {
  const items = (details?.items ?? []).flatMap(item => item?.items ?? [item]);
  return items.slice(0, 5).map(item => {
    const node = item.node ?? (item.type === 'node' ? item : undefined);
    if (node !== undefined) return `${node.selector ?? node.path ?? ''} ${node.snippet ?? ''}`.trim();
    const place = item.source?.url ?? item.url ?? item.sourceLocation?.url;
    const text = item.description ?? item.label ?? item.reason ?? item.failingReasons ?? '';
    return [place, text, item.wastedBytes && `${Math.round(item.wastedBytes / 1024)} KB`]
      .filter(Boolean)
      .join(' ');
  });
}
