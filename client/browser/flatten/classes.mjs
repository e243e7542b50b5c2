/** Fewer and smaller classes. */
import { isPlain, read, replace } from "./syntax.mjs";

/** The same program without what J2CL gives each class only for printing, and without classes that have nothing in them. */
export function withFewerClasses(code) {
  let flat = withoutPrinting(code);
  for (let before = ""; flat !== before; ) {
    before = flat;
    flat = withOneClassLess(flat);
  }
  return withoutEmptyRoot(flat);
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
