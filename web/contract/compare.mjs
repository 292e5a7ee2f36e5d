// Whether the types that pages are compiled against say the same as the document of a running service: operations, and the
// properties of what is sent and answered. Reads the text that openapi-typescript writes, which is regular.

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Operations as `GET /path`, and properties as `Schema.name`, with a `?` where they may be missing. */
export function readTypes(text) {
  const said = new Set();
  let place;
  let name = '';
  for (const line of text.split('\n')) {
    if (/^export interface|^ {4}(schemas|responses)/.test(line)) place = /(paths|schemas)/.exec(line)?.[1];
    const [, key] = /^ {4}"(\/[^"]*)": \{$/.exec(line) ?? /^ {8}"?([\w.-]+)"?: \{$/.exec(line) ?? [];
    if (place === 'paths' && line.startsWith('    "/')) name = key;
    else if (place === 'paths') {
      const [, method] = /^ {8}(\w+): operations\[/.exec(line) ?? [];
      if (method !== undefined) said.add(`${method.toUpperCase()} ${name}`);
    } else if (place === 'schemas') {
      if (/^ {8}\S.*[;{]$/.test(line)) name = key ?? '';
      const [, property, open] = /^ {12}"?([\w$.-]+)"?(\??): /.exec(line) ?? [];
      if (property !== undefined && name !== '') said.add(`${name}.${property}${open}`);
    }
  }
  return said;
}

/** The same of an OpenAPI document. A property with a default is always there, as the generator takes it. */
export function readDocument({ paths = {}, components: { schemas = {} } = {} }) {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.filter(method => item[method] !== undefined).map(method => `${method.toUpperCase()} ${path}`),
  );
  const properties = Object.entries(schemas)
    .filter(([, schema]) => schema.type === 'object')
    .flatMap(([name, { properties = {}, required = [] }]) =>
      Object.entries(properties).map(([property, schema]) => {
        const sure = required.includes(property) || schema.default !== undefined;
        return `${name}.${property}${sure ? '' : '?'}`;
      }),
    );
  return new Set([...operations, ...properties]);
}

/** What only one of them says. */
export function differences(types, document) {
  const only = (one, other) => [...one].filter(each => !other.has(each)).sort();
  return { typesOnly: only(types, document), serviceOnly: only(document, types) };
}
