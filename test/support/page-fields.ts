/** What marked fields of a page hold, in frames and in open and closed shadow roots, by the browser's own protocol. */

import type { CDPSession } from 'playwright-core';

const MARK = 'data-corpus-index';

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

export interface MarkedFields {
  /** Value or text by the field's index. */
  readonly values: ReadonlyMap<number, string>;
  /** Submissions that the pages counted. */
  readonly submits: number;
}

/** Reads every element that carries an index. */
export async function readMarkedFields(session: CDPSession): Promise<MarkedFields> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const values = new Map<number, string>();
  let submits = 0;
  for (const node of nodesOf(root)) {
    submits += Number(attributeOf(node, 'data-corpus-submits') ?? 0);
    const index = attributeOf(node, MARK);
    if (index !== null) values.set(Number(index), await valueOfNode(session, node.nodeId));
  }
  return { values, submits };
}

function* nodesOf(node: DomNode): Generator<DomNode> {
  yield node;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument !== undefined) below.push(node.contentDocument);
  for (const child of below) yield* nodesOf(child);
}

function attributeOf({ attributes = [] }: DomNode, name: string): string | null {
  const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name);
  return at < 0 ? null : (attributes[at + 1] ?? null);
}

async function valueOfNode(session: CDPSession, nodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return String(this.value ?? this.textContent ?? ""); }',
    returnByValue: true,
  });
  return String(result.value ?? '');
}
