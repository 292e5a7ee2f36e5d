// Paths for <Icon>. A feature draws its own beside itself; here are those that several share.
export const leaf =
  'M20 4C11 4 5 8 5 14c0 1.6.4 3 1.2 4C7.5 13 11 10 15 8.600M6.200 18c1 .7 2.300 1 3.800 1 7 0 10-7 10-15M6.200 18 4 21';
export const home = 'M4 11.500 12 5l8 6.500M6 10v9h12v-9M10 19v-5h4v5';
export const lifebuoy =
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM5.700 5.700l3.800 3.800m5 5 3.800 3.800m0-12.600-3.800 3.800m-5 5-3.800 3.800';
export const phone =
  'M6 4h3l1.500 4-2 1.500a11 11 0 0 0 6 6l1.500-2 4 1.500v3a2 2 0 0 1-2 2A16 16 0 0 1 4 6a2 2 0 0 1 2-2z';
export const wind =
  'M3 9h10a2.500 2.500 0 1 0-2.500-2.500M3 13h15a2.500 2.500 0 1 1-2.500 2.500M3 17h7a2 2 0 1 1-2 2';
export const list = 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01';
export const arrow = 'M5 12h14m-6-6 6 6-6 6';
export const lock = 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3';
export const cross = 'M6 6l12 12M18 6 6 18';
export const person = 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20c1-3.500 4-5 7.500-5s6.500 1.500 7.500 5';
export const eye =
  'M2.500 12C5 7.500 8.500 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-6 6.500-9.500 6.500S5 16.500 2.500 12zm9.500-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z';
export const eyeClosed =
  'M2.500 10.500C5 14 8.500 15.500 12 15.500s7-1.500 9.500-5M5 13.300 3.300 16M9 15.200l-.7 3M15 15.200l.7 3M19 13.300l1.700 2.700';
