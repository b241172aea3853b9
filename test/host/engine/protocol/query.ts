import { classOf } from "../classes";
import { apiNotFound } from "../excelError";
import type { Host } from "../host";
import type { Item } from "../items";
import { memberOf } from "./memberOf";
import type { QueryInfo } from "./wire";

/** Property paths as a tree: `items/name, format/fill/color` → { items: { name }, format: { fill: { color } } }. */
interface Tree {
  [name: string]: Tree;
}

/** Answers what an object tells of itself when it is made: its id, or a reference to keep it alive. */
export function instantiate(item: Item, host: Host, keep: boolean): Record<string, unknown> {
  const members = classOf(item.kind);
  const answer: Record<string, unknown> = {};
  if (members?.identity) answer[members.identity.name] = members.identity.of(item.it);
  if (members?.tracked && keep) answer["_ReferenceId"] = host.keepReference(item);
  return answer;
}

/** Answers a load: exactly the properties that were named. */
export function query(item: Item, info: QueryInfo, reading: Reading): Record<string, unknown> {
  const tree: Tree = {};
  for (const path of info.Select ?? []) {
    let place = tree;
    for (const name of path.trim().split("/").filter(Boolean)) place = place[name] ??= {};
  }
  return new Loader(reading).load(item, tree);
}

export interface Reading {
  readonly host: Host;
  readonly keep: boolean;
}

class Loader {
  constructor(readonly reading: Reading) {}

  load(item: Item, tree: Tree): Record<string, unknown> {
    const { host, keep } = this.reading;
    const list = classOf(item.kind)?.items?.(item.it, host);
    if (list === undefined) return this.#scalars(item, tree);
    const { items, ...rest } = tree;
    const each = { ...rest, ...items };
    return {
      _Items: list.map((one) => ({
        ...instantiate(one, host, keep),
        ...this.#scalars(one, each),
      })),
    };
  }

  #scalars(item: Item, tree: Tree): Record<string, unknown> {
    const { host } = this.reading;
    const answer = instantiate(item, host, false);
    for (const [name, below] of Object.entries(tree)) {
      // Excel would send everything; the adapter has to say what it needs (5 MB limit).
      if (name === "$all" || name === "*") throw apiNotFound(`${item.kind}: load without names`);
      const member = wireName(name);
      const navigates = classOf(item.kind)?.go?.[member] !== undefined;
      answer[member] = navigates
        ? this.load(
            memberOf(host, { kind: item.kind, name: member, way: "go" })(item.it, host),
            below,
          )
        : memberOf(host, { kind: item.kind, name: member, way: "get" })(item.it, host);
    }
    return answer;
  }
}

/** `rowCount` → `RowCount`; office.js names properties so on the wire. */
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
