/**
 * Takes out of a bundle what J2CL gives every class and this page never uses: a name and a number for each object to be
 * printed with (nobody prints one), and a class of its own for each kind of object, though Closure has left them no
 * methods. Works on Closure's output, before terser. A class is touched only if the whole bundle does nothing with its
 * name but `new` and `extends`; a bundle that looks otherwise than expected stays as it is, and its size tells.
 */
import { parse } from "acorn";

/** The same program with fewer and smaller classes. */
export function flatten(code) {
  let flat = withoutPrinting(code);
  for (let before = ""; flat !== before; ) {
    before = flat;
    flat = withOneClassLess(flat);
  }
  return withoutEmptyRoot(flat);
}

/** Every node of a syntax tree, with the one it is in. */
function* nodes(node, parent) {
  yield { node, parent };
  for (const child of Object.values(node)) {
    for (const inner of Array.isArray(child) ? child : [child]) {
      if (inner && typeof inner.type === "string") yield* nodes(inner, node);
    }
  }
}

function read(code) {
  const all = [...nodes(parse(code, { ecmaVersion: 2021, sourceType: "module" }))];
  return { all, classes: all.map(({ node }) => node).filter(({ type }) => type === "ClassDeclaration") };
}

/** Replaces pieces of a text, given as [start, end, text], none inside another. */
function replace(code, pieces) {
  return pieces
    .sort(([one], [other]) => other - one)
    .reduce((text, [start, end, piece]) => text.slice(0, start) + piece + text.slice(end), code);
}

/** The only root class loses toString, and its hash code if nothing else asks for that. */
function withoutPrinting(code) {
  const { all, classes } = read(code);
  const roots = classes.filter(({ superClass }) => !superClass);
  const methods = roots.length === 1 ? roots[0].body.body : [];
  const printing = methods.find(({ key }) => key.name === "toString");
  const hash = methods.find((method) => method !== printing);
  if (!printing || methods.length !== 2) return code;
  const isInside = (node) => node.start >= roots[0].start && node.end <= roots[0].end;
  const isAsked = all.some(
    ({ node }) => node.type === "MemberExpression" && node.property.name === hash.key.name && !isInside(node),
  );
  return replace(
    code,
    (isAsked ? [printing] : methods).map(({ start, end }) => [start, end, ""]),
  );
}

/** What is done with a name other than `new` and `extends`; none if it is safe to give its class another. */
function isPlain(name, all) {
  return all.every(({ node, parent }) => {
    if (node.type !== "Identifier" || node.name !== name) return true;
    const isMember = parent.type === "MemberExpression" && parent.property === node && !parent.computed;
    const isKey = ["Property", "MethodDefinition"].includes(parent.type) && parent.key === node && !parent.shorthand;
    const isNew = parent.type === "NewExpression" && parent.callee === node;
    const isClass = parent.type === "ClassDeclaration" && [parent.id, parent.superClass].includes(node);
    return isMember || isKey || isNew || isClass;
  });
}

/** An empty class becomes the one it extends; of two with the same text one is left. */
function withOneClassLess(code) {
  const { all, classes } = read(code);
  const shapes = new Map();
  for (const node of classes.filter(({ id, superClass }) => superClass && isPlain(id.name, all))) {
    const shape = `${node.superClass.name}${code.slice(node.body.start, node.body.end)}`;
    const same = node.body.body.length === 0 ? node.superClass.name : shapes.get(shape);
    if (same && isPlain(same, all)) return withoutClass(code, all, node, same);
    shapes.set(shape, node.id.name);
  }
  return code;
}

function withoutClass(code, all, node, same) {
  const uses = all.filter(
    ({ node: use, parent }) =>
      use.type === "Identifier" &&
      use.name === node.id.name &&
      (parent.type === "NewExpression" ? parent.callee === use : parent.superClass === use),
  );
  return replace(code, [[node.start, node.end, ""], ...uses.map(({ node: use }) => [use.start, use.end, same])]);
}

/** Nobody needs to extend a class without anything in it. */
function withoutEmptyRoot(code) {
  const { all, classes } = read(code);
  const root = classes.find(({ superClass, body }) => !superClass && body.body.length === 0);
  const heirs = classes.filter(({ superClass }) => superClass && superClass.name === root?.id.name);
  if (!root || !isPlain(root.id.name, all)) return code;
  const pieces = heirs.map(({ id, superClass }) => [id.end, superClass.end, ""]);
  const calls = all.filter(
    ({ node }) =>
      node.type === "ExpressionStatement" &&
      node.expression.type === "CallExpression" &&
      node.expression.callee.type === "Super" &&
      heirs.some(({ start, end }) => node.start >= start && node.end <= end),
  );
  return replace(code, [...pieces, ...calls.map(({ node }) => [node.start, node.end, ""])]);
}
