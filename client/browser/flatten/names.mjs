/** What the runtime of J2CL is careful about, and a module of this page need not be. */
import { parse } from "acorn";
import { read, replace } from "./syntax.mjs";

/** The names of the functions that have this text. */
function functionsLike(pattern, all, code) {
  return all
    .filter(({ node }) => node.type === "FunctionDeclaration" && pattern.test(code.slice(node.body.start, node.body.end)))
    .map(({ node }) => node.id.name);
}

/** What the page casts to an int is a small number to be shown: it has to lose its fraction, and never to be clamped. */
export function withPlainCasts(code) {
  const isClamped = (node, value) => [node.arguments?.[1]?.value, -node.arguments?.[1]?.argument?.value].includes(value);
  const pieces = [];
  for (const { node } of read(code).all) {
    if (node.type !== "BinaryExpression" || node.operator !== "|" || node.right.value !== 0) continue;
    const inner = node.left.arguments?.[0];
    if (inner?.type !== "CallExpression" || !isClamped(node.left, -(2 ** 31)) || !isClamped(inner, 2 ** 31 - 1)) continue;
    pieces.push([node.start, inner.arguments[0].start, "Math.trunc("], [inner.arguments[0].end, node.end, ")"]);
  }
  return replace(code, pieces);
}

/** No text of the page is null (NullAway sees to that), so joining needs no care. An empty text is empty. */
export function withPlainTexts(code) {
  const { all } = read(code);
  const careful = functionsLike(/^\{\s*return null\s*==\s*(\w+)\s*\?\s*"null"\s*:\s*\1\.toString\(\);?\s*\}$/, all, code);
  const emptiness = functionsLike(/^\{\s*return 0\s*==\s*\w+\.length;?\s*\}$/, all, code);
  const pieces = [];
  for (const { node, parent } of all.filter(({ node }) => node.type === "CallExpression")) {
    const [argument] = node.arguments;
    if (careful.includes(node.callee.name) && parent.type === "BinaryExpression" && parent.operator === "+") {
      pieces.push([node.start, argument.start, "("], [argument.end, node.end, ")"]);
    }
    if (emptiness.includes(node.callee.name) && argument.value === "") pieces.push([node.start, node.end, "true"]);
  }
  return replace(code, pieces);
}

/** A module has a scope of its own, and window's properties have names there: longer ones than Closure gives. */
export function asModule(code) {
  const [statement, ...others] = parse(code, { ecmaVersion: 2021, sourceType: "module" }).body;
  const wrapped = statement?.expression?.callee?.object;
  if (others.length > 0 || wrapped?.type !== "FunctionExpression") return code;
  const body = code.slice(wrapped.body.start + 1, wrapped.body.end - 1);
  const [, global] = /^\s*(?:\/\*.*?\*\/\s*)?var (\w+)=this\|\|self;/s.exec(body) ?? [];
  if (!global) return body;
  const pieces = read(body)
    .all.map(({ node }) => node)
    .filter(({ type, object, property, computed }) => type === "MemberExpression" && object.name === global && !computed && property.name.length > 3)
    .map(({ object, property }) => [object.start, property.start, ""]);
  return replace(body, pieces).replace("this||self", "self");
}
