import { m } from '../../i18n/texts';
import { readDraft } from '../../ui/draft';

const subjects: Record<string, [subject: () => string, body: (request: { id: string }) => string]> = {
  identite: [m.support_identity_subject, m.support_identity_body],
  correction: [m.support_correction_subject, m.support_correction_body],
};

interface Opened {
  /** Where it waits: one a subject, so that none takes the place of another. */
  place: string;
  draft: Record<string, string>;
}

/**
 * What is being written, or what somebody comes to write who follows a link about a request on their data, which names its
 * number: `?identite=<number>`.
 */
export function openDraft(query: Record<string, string>): Opened {
  for (const [name, [subject, body]] of Object.entries(subjects)) {
    const id = query[name] ?? '';
    if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) continue;
    const place = `new-${name}-${id}`;
    return {
      place,
      draft: { category: 'data', subject: subject(), body: body({ id }), ...readDraft(place) },
    };
  }
  return { place: 'new', draft: readDraft('new') };
}
