/** Classes that have fields only, written as records. */
import { isPlain, nodes, read, replace } from "./syntax.mjs";

/** What `new` of a class without methods makes, as `name: value` of its fields; null if it does more than that. */
function fieldsOf({ superClass, body }) {
  if (superClass || body.body.some(({ kind }) => kind !== "constructor")) return null;
  const fields = new Map();
  for (const statement of body.body.flatMap(({ value }) => value.body.body)) {
    let value = statement.expression;
    const targets = [];
    for (; value?.type === "AssignmentExpression"; value = value.right) targets.push(value.left);
    const isField = ({ type, object }) => type === "MemberExpression" && object.type === "ThisExpression";
    const isConstant = value?.type === "Literal" || (value?.type === "UnaryExpression" && value.argument.type === "Literal");
    if (!isConstant || !targets.every(isField)) return null;
    for (const { property } of targets) fields.set(property.name, value);
  }
  return fields;
}

/** `let e = new Mere; e.g = a; e.h = b;` becomes `let e = { g: a, h: b };` */
export function withRecords(code) {
  const { all, classes } = read(code);
  const records = new Map();
  for (const node of classes.filter(({ id }) => isPlain(id.name, all))) {
    const fields = fieldsOf(node);
    const isExtended = classes.some(({ superClass }) => superClass?.name === node.id.name);
    if (fields && !isExtended) records.set(node.id.name, { node, fields });
  }
  const pieces = [...records.values()].map(({ node }) => [node.start, node.end, ""]);
  for (const { node, parent } of all) {
    if (node.type !== "NewExpression" || !records.has(node.callee.name)) continue;
    const values = new Map(
      [...records.get(node.callee.name).fields].map(([name, { start, end }]) => [name, code.slice(start, end)]),
    );
    const set = parent.type === "VariableDeclarator" ? assignmentsAfter(parent, all, records) : [];
    for (const { expression } of set) values.set(expression.left.property.name, code.slice(expression.right.start, expression.right.end));
    const text = [...values].map(([name, value]) => `${name}: ${value}`).join(", ");
    pieces.push([node.start, node.end, `{ ${text} }`], ...set.map(({ start, end }) => [start, end, ""]));
  }
  return replace(code, pieces);
}

/** The statements right after a declaration that do nothing but set a field of what was declared, each another field. */
function assignmentsAfter(declarator, all, records) {
  const { parent: declaration } = all.find(({ node }) => node === declarator);
  const { node: block } = all.find(({ node }) => Array.isArray(node.body) && node.body.includes(declaration)) ?? {};
  if (!block || declaration.declarations.at(-1) !== declarator) return [];
  const names = new Set();
  const set = [];
  for (const statement of block.body.slice(block.body.indexOf(declaration) + 1)) {
    const { type, left, right } = statement.expression ?? {};
    const isSet =
      type === "AssignmentExpression" &&
      statement.expression.operator === "=" &&
      left.type === "MemberExpression" &&
      left.object.name === declarator.id.name &&
      !left.computed &&
      !names.has(left.property.name) &&
      [...nodes(right)].every(({ node }) => node.name !== declarator.id.name && !records.has(node.callee?.name));
    if (!isSet) break;
    names.add(left.property.name);
    set.push(statement);
  }
  return set;
}
