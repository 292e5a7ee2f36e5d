import { leaf } from '../../ui/icons';
import type { Kind } from './words';

const book =
  'M4 5.500h5a3 3 0 0 1 3 3V20a2.500 2.500 0 0 0-2.500-2H4zM20 5.500h-5a3 3 0 0 0-3 3V20a2.500 2.500 0 0 1 2.500-2H20z';
const question = 'M8.500 9a3.500 3.500 0 1 1 5.300 3c-1.200.7-1.800 1.400-1.800 2.700M12 18.500h.01';

export const icons: Record<Kind, string> = { article: book, activity: leaf, faq: question };
