/** Made by script-plugin.ts. */
declare module 'virtual:standalone-script/*' {
  const script: string;
  export default script;
}
