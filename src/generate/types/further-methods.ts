import ts from "typescript";
import { splitFurtherPath } from "../../reader/version/downgrade.ts";

/**
 * Puts the methods that `toOpenApi31` gave paths of their own back where they belong: as members of their path, under their own
 * names, in the interfaces `paths` and `webhooks`.
 */
export function withFurtherMethods(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.map((node) => (ts.isInterfaceDeclaration(node) ? restoredInterface(node) : node));
}

function restoredInterface(node: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const further = new Map<string, ts.TypeElement[]>();
  const kept = node.members.filter((member) => {
    const split = splitFurtherPath(nameOf(member));
    if (split === undefined) return true;
    const members = further.get(split.path) ?? [];
    members.push(...methodsIn(member, split.method));
    further.set(split.path, members);
    return false;
  });
  if (further.size === 0) return node;
  const members = kept.map((member) => withMembers(member, further.get(nameOf(member)) ?? []));
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

function nameOf({ name }: ts.TypeElement): string {
  return name !== undefined && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : "";
}

/** The operation under `post`, under the method's own name. */
function methodsIn(member: ts.TypeElement, method: string): readonly ts.TypeElement[] {
  if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isTypeLiteralNode(member.type)) return [];
  const operations = member.type.members.filter((inner) => nameOf(inner) === "post").filter(ts.isPropertySignature);
  return operations.map((operation) => {
    const { modifiers, questionToken, type } = operation;
    const name = ts.factory.createStringLiteral(method);
    return ts.factory.updatePropertySignature(operation, modifiers, name, questionToken, type);
  });
}

function withMembers(member: ts.TypeElement, added: readonly ts.TypeElement[]): ts.TypeElement {
  if (added.length === 0 || !ts.isPropertySignature(member)) return member;
  if (member.type === undefined || !ts.isTypeLiteralNode(member.type)) return member;
  const type = ts.factory.updateTypeLiteralNode(
    member.type,
    ts.factory.createNodeArray([...member.type.members, ...added]),
  );
  return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
}
