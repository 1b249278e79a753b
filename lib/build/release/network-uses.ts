import ts from 'typescript';

/** What a script can reach the network with, or run code that came from there. */
const NAMES = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'sendBeacon', 'EventSource', 'WebSocket', 'WebSocketStream'],
  ...['WebTransport', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker'],
  ...['Image', 'Audio', 'FontFace', 'eval'],
]);

/** Elements that load what their address names. */
const LOADING = new Set(['script', 'img', 'image', 'iframe', 'frame', 'link', 'audio', 'video', 'embed', 'object']);

/**
 * The places where a script names something that can make a request: by itself, as a member of any object, taken out of
 * one, or as a string. MiniSearch has a method called `fetch`, which does not count (`isOfIndex`).
 */
export function networkUses(script: string): string[] {
  const file = ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const uses: string[] = [];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (isUse(node, parent)) uses.push(script.slice(Math.max(0, node.pos - 30), node.end + 30));
    node.forEachChild((child) => visit(child, node));
  };
  file.forEachChild((child) => visit(child, file));
  return uses;
}

function isUse(node: ts.Node, parent: ts.Node): boolean {
  if (ts.isIdentifier(node)) return NAMES.has(node.text) && !isOfIndex(node, parent);
  if (ts.isStringLiteralLike(node)) return NAMES.has(node.text);
  if (!ts.isCallExpression(node)) return ts.isNewExpression(node) && isNamed(node.expression, 'Function');
  const [first] = node.arguments;
  const text = first && ts.isStringLiteralLike(first) ? first.text : undefined;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return !text?.startsWith('./');
  const isMaker = ts.isPropertyAccessExpression(node.expression) && /^createElement/.test(node.expression.name.text);
  return isNamed(node.expression, 'Function') || (isMaker && LOADING.has(text ?? ''));
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** MiniSearch’s map declares a method `fetch(key, initial)`, which is called as `this._index.fetch(…)`. */
function isOfIndex(name: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isMethodDeclaration(parent)) return parent.parameters.length === 2;
  if (!ts.isPropertyAccessExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  return parent.name === name && parent.expression.name.text === '_index';
}
