import { PACKAGE_RELATIONSHIPS } from "../../namespaces";
import { readRelationships, relationshipsPart } from "../../relationships";
import { append, outline, prefixOf, removal } from "./outline";
import type { PackageEdit } from "./packageEdit";
import { editPart, putText } from "./partText";
import { node, partXml, xmlOf, type XmlNode } from "./xmlNode";

interface NewRelationship {
  readonly type: string;
  readonly target: string;
}

const RELATIONSHIPS = { root: "Relationships", vocabulary: PACKAGE_RELATIONSHIPS };

/** Adds a relationship to a part that has some; returns its id. */
export function addRelationship(
  parts: PackageEdit,
  source: string,
  { type, target }: NewRelationship,
): string {
  const part = relationshipsPart(source);
  const { text, root } = outline(parts, { part }, RELATIONSHIPS, () => false);
  const taken = readRelationships(parts, source);
  let number = 1;
  while (taken.has(`rIdLbbu${number}`)) number++;
  const id = `rIdLbbu${number}`;
  const xml = xmlOf(relationship(id, type, target), prefixOf(text, root));
  editPart(parts, part, [append(text, root, xml)]);
  return id;
}

/** Writes the relationships of a part of ours. */
export function putRelationships(
  parts: PackageEdit,
  source: string,
  relationships: readonly (NewRelationship & { readonly id: string })[],
): void {
  const root = node(
    "Relationships",
    { xmlns: PACKAGE_RELATIONSHIPS[0] },
    relationships.map(({ id, type, target }) => relationship(id, type, target)),
  );
  putText(parts, relationshipsPart(source), partXml(root));
}

export function removeRelationships(
  parts: PackageEdit,
  source: string,
  ids: ReadonlySet<string>,
): void {
  const part = relationshipsPart(source);
  const { elements } = outline(parts, { part }, RELATIONSHIPS, (name) => name === "Relationship");
  const removed = elements.filter(({ attributes }) => ids.has(attributes["Id"] ?? ""));
  editPart(parts, part, removed.map(removal));
}

/** Names of the parts that can be reached from these, themselves included. */
export function reachable(parts: PackageEdit, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    const targets = [...readRelationships(parts, part).values()].map(({ target }) => target);
    waiting.push(...targets.map(lowerCase).filter((target) => parts.has(target)));
  }
  return found;
}

/** Part names are compared without case. */
function lowerCase(part: string): string {
  return part.toLowerCase();
}

/** Way from one part to another, as relationships name it. */
export function pathBetween(source: string, target: string): string {
  const folders = source.split("/").slice(0, -1);
  const path = target.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === path[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...path.slice(shared)].join("/");
}

function relationship(id: string, type: string, target: string): XmlNode {
  return node("Relationship", { Id: id, Type: type, Target: target });
}
