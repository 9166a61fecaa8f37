declare module 'gas-local' {
  interface GasLocal {
    /** Loads the scripts of a folder over a global object, which it makes a context. */
    require(folder: string, globalObject: object, options?: { filter?: (file: string) => boolean }): object;
  }
  const gasLocal: GasLocal;
  export default gasLocal;
}
