/** The YAML reader, as far as the tests use it. */
declare module 'js-yaml' {
  const yaml: { load(text: string): unknown };
  export default yaml;
}
