import './locale';

export * as m from '../paraglide/messages.js';
