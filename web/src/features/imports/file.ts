import { m } from '../../i18n/texts';

export type Format = 'daylio' | 'cesizen';

/** What the service takes at most, in octets. */
const LARGEST = 32 * 1024 * 1024;

/** What a file turns out to be: of a format, or of none, with what helps then. */
export type Seen = { format: Format } | { fault: string };

/** Looks at the beginning of a file, on this device, before anything of it is sent. */
export async function lookAt(file: File): Promise<Seen> {
  if (file.size === 0) return { fault: m.imports_fault_empty() };
  if (file.size > LARGEST) return { fault: m.imports_fault_large() };
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const begins = (...octets: number[]) => octets.every((octet, at) => head[at] === octet);
  // The signatures of ZIP (of which backups and workbooks are made), PDF, and the byte order marks of UTF-16.
  if (begins(0x50, 0x4b))
    return { fault: /\.daylio$/i.test(file.name) ? m.imports_fault_backup() : m.imports_fault_archive() };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { fault: m.imports_fault_pdf() };
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return { fault: m.imports_fault_coding() };
  return readHeader(new TextDecoder().decode(head));
}

/** Tells a format by its first line; spaces and quotes around the names do not matter. */
export function readHeader(text: string): Seen {
  const line = text.trimStart().split(/\r\n|\r|\n/)[0] ?? '';
  const plain = line.toLowerCase().replace(/["\s]/g, '');
  if (plain === '') return { fault: m.imports_fault_empty() };
  if (/^(full_date|year),date,/.test(plain)) return { format: 'daylio' };
  if (/^id,kind,feltat,/.test(plain)) return { format: 'cesizen' };
  if (/^(full_date|year|id)[;\t]/.test(plain)) return { fault: m.imports_fault_semicolons() };
  if (/^[{[]/.test(plain)) return { fault: m.imports_fault_json() };
  return { fault: m.imports_fault_unknown() };
}
