/** Address of a chunk (see own-chunk.ts). */
declare module '*?own-chunk' {
  const address: string;
  export default address;
}
