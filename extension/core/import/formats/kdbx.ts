/** KeePass and KeePassXC: the database itself, opened by its password alone. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { decodeHex } from '#shared/encoding/hex.ts';
import { concat, digest } from '../ciphers.ts';
import { type InnerCipher, kdbxDerivation, openKdbx } from '../files/kdbx.ts';
import { KDBX_MAGIC } from '../files/kdbx-header.ts';
import { parseXml, type XmlElement } from '../files/xml.ts';
import type { ImportFormat, ReadContext } from '../import-format.ts';
import type { ImportTools } from '../import-tools.ts';
import { isYes } from '../json.ts';
import { databaseOf } from '../titles.ts';
import { readKeePass } from './keepass-groups.ts';

const [SALSA20, CHACHA20] = [2, 3];
const SALSA20_NONCE = decodeHex('e830094b97205d2a');

export const kdbx: ImportFormat = {
  name: 'kdbx4',
  title: databaseOf('KeePass'),
  recognises: (file) => file.startsWith(KDBX_MAGIC),
  lock: ({ bytes }) => ({ derivations: [kdbxDerivation(bytes)] }),
  read: async ({ bytes }, context) => {
    const { xml, inner } = await openKdbx(bytes, context);
    const document = parseXml(xml);
    const values = await protectedValues(document, inner, context);
    return readKeePass(document, (value) => values.get(value) ?? value.text);
  },
};

/** One key stream runs through all protected values in the order of the document. */
async function protectedValues(document: XmlElement, inner: InnerCipher, { tools }: ReadContext) {
  const elements = protectedElements(document);
  const sealed = elements.map(({ text }) => decodeBase64(text));
  const plain = await applyInnerCipher(concat(...sealed), inner, tools);
  const values = new Map<XmlElement, string>();
  let offset = 0;
  for (const [index, element] of elements.entries()) {
    const length = sealed[index]?.length ?? 0;
    values.set(element, new TextDecoder().decode(plain.subarray(offset, offset + length)));
    offset += length;
  }
  return values;
}

function protectedElements(element: XmlElement): readonly XmlElement[] {
  const own = isYes(element.attributes.get('Protected')) ? [element] : [];
  return [...own, ...element.children.flatMap(protectedElements)];
}

async function applyInnerCipher(bytes: Uint8Array, { id, key }: InnerCipher, tools: ImportTools): Promise<Uint8Array> {
  switch (id) {
    case SALSA20:
      return tools.salsa20(await digest('SHA-256', key), SALSA20_NONCE, bytes);
    case CHACHA20: {
      const material = await digest('SHA-512', key);
      return tools.chacha20(material.subarray(0, 32), material.subarray(32, 44), bytes, 0);
    }
    default:
      throw new AppError('encrypted-unsupported', 'this database protects its values in a way that we do not know');
  }
}
