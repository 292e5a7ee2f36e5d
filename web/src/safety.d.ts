declare module '@safety' {
  const safety: { resources: { number: string; when: string; fr: string; en: string }[] };
  export default safety;
}
