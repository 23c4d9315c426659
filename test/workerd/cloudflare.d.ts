/** What the tests find in workerd: the bindings of `wrangler.jsonc` and `vitest.config.ts`, and the worker itself. */
declare module 'cloudflare:workers' {
  export const env: {
    readonly DB: import('#server/adapters/d1.ts').D1Binding;
    readonly TWOFOLD_RACE_TRIES: string;
  };
  export const exports: { readonly default: { fetch(url: string, init?: RequestInit): Promise<Response> } };
}
