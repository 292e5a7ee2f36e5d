/** A body as it is shown: paragraphs, parted by an empty line. */
export function paragraphsOf(body: string | undefined): string[] {
  return (body ?? '')
    .split(/\n\s*\n/)
    .map(each => each.trim())
    .filter(each => each !== '');
}
