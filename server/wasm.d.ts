/** A compiled module, as bundlers for the edge hand one over. */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
