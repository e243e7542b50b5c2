/** Reading and changing a program as a text with a syntax tree. */
import { parse } from "acorn";

/** Every node of a syntax tree, with the one it is in. */
export function* nodes(node, parent) {
  yield { node, parent };
  for (const child of Object.values(node)) {
    for (const inner of Array.isArray(child) ? child : [child]) {
      if (inner && typeof inner.type === "string") yield* nodes(inner, node);
    }
  }
}

export function read(code) {
  const all = [...nodes(parse(code, { ecmaVersion: 2021, sourceType: "module" }))];
  return { all, classes: all.map(({ node }) => node).filter(({ type }) => type === "ClassDeclaration") };
}

/** Replaces pieces of a text, given as [start, end, text], none inside another. */
export function replace(code, pieces) {
  return pieces
    .sort(([one], [other]) => other - one)
    .reduce((text, [start, end, piece]) => text.slice(0, start) + piece + text.slice(end), code);
}

/** What is done with a name other than `new` and `extends`; none if it is safe to give its class another. */
export function isPlain(name, all) {
  return all.every(({ node, parent }) => {
    if (node.type !== "Identifier" || node.name !== name) return true;
    const isMember = parent.type === "MemberExpression" && parent.property === node && !parent.computed;
    const isKey = ["Property", "MethodDefinition"].includes(parent.type) && parent.key === node && !parent.shorthand;
    const isNew = parent.type === "NewExpression" && parent.callee === node;
    const isClass = parent.type === "ClassDeclaration" && [parent.id, parent.superClass].includes(node);
    return isMember || isKey || isNew || isClass;
  });
}
