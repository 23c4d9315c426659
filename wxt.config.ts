import { defineConfig } from 'wxt';
import { wordFiles } from './extension/core/words/catalogues.ts';
import { platformMessages } from './extension/core/words/platform-messages.ts';
import { pageWordFiles } from './extension/ui/messages/catalogues.ts';

/**
 * The public half of a key made once for this project. It pins the Chromium extension id, so that passkeys
 * (bound to the id) and a site's own records survive loading the folder from another place.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzH6E2y3EkTGeS3pyQ2kh6SXPEOw83IUyLiJMsbMKBeoyBAdFD7qvxi8Kb4teV2Xo4ZAnGz3ul/L7HrhMRRdcdYhpWLHcD+z+bybSc9qFwvexwu2Co/ahoTD83TAh4HUWYc6aVS04uTXltiYQ5cX7wV1M8MbwWTwiApKyPa1mooWMQ6+7nHNKFyHftwsY+zjVONLnErBocRrNc6CBlemvY1wu1ucnXB3CgptSMeADINe040+XZsWIhCvmJRuK1Hj2OMePZ94+sy2B2xElfgo3Vn/yywePApIhkEEz2ZdZUxrN6vME+TFNMNrTHob6xtzDL+oGRXOjQTr9wBGm0pGhJwIDAQAB';

const GECKO = {
  id: 'twofold@example.org',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** A constant text is not written anew wherever it is used: the public suffix list was there three times, 67 KB each. */
const ONCE = { optimization: { inlineConst: false } };

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: process.env.TWOFOLD_EXTENSION_OUT ?? 'dist/extension',
  imports: false,
  vite: () => ({ build: { rolldownOptions: ONCE }, worker: { rolldownOptions: ONCE } }),
  hooks: {
    // `imports: false` is not the whole of it: a library was still put in wherever a variable was named after one.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'build:publicAssets': (_wxt, files) => {
      for (const { path, contents } of [...platformMessages(), ...wordFiles(), ...pageWordFiles()]) {
        files.push({ relativeDest: path, contents });
      }
    },
  },
  zip: { excludeSources: ['dist/**', 'data/**', 'coverage/**', '.node/**'] },
  manifest: ({ browser }) => ({
    name: 'Twofold',
    description: '__MSG_description__',
    default_locale: 'en',
    action: { default_title: 'Twofold', default_popup: 'popup.html' },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'clipboardWrite',
      // Safari has neither; Firefox’s background is a page itself.
      ...(browser === 'safari' ? [] : ['idle']),
      ...(isChromium(browser) ? ['offscreen'] : []),
    ],
    commands: {
      fill: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_fill__' },
      lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_lock__' },
    },
    optional_permissions: ['clipboardRead', 'downloads'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    // Firefox has no schema: there an organisation's rules come in a native manifest.
    ...(isChromium(browser) ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    ...(isChromium(browser) ? { minimum_chrome_version: '148', key: CHROMIUM_KEY } : {}),
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : {}),
  }),
});

function isChromium(browser: string): boolean {
  return browser === 'chrome' || browser === 'edge';
}
