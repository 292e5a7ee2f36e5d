import { m } from '../../i18n/texts';

const services: Record<string, () => string> = {
  'auth-service': m.my_data_profile,
  'emotion-service': m.my_data_journal,
  'stress-service': m.my_data_tests,
  'garden-service': m.my_data_garden,
  'ticket-service': m.my_data_requests,
  'gdpr-service': m.my_data_rights,
};

/** What a service keeps, in the words of the page. */
export function tellService(service: string): string {
  return services[service]?.() ?? service;
}
