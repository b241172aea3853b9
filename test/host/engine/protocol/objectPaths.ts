import { classOf } from "../classes";
import { ExcelError, invalidReference, itemNotFound } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { Kind } from "../items";
import { memberOf } from "./memberOf";
import { PathType } from "./wire";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./wire";

/** An object of one batch: an item, or null for a null object. */
export type Resolved = Item | null;

/** Finds what the object paths of one batch stand for; each path is followed once. */
export class ObjectPaths {
  readonly #resolved = new Map<number, Promise<Resolved>>();

  constructor(
    readonly body: RequestBody,
    readonly host: Host,
  ) {}

  resolve(id: number): Promise<Resolved> {
    const known = this.#resolved.get(id) ?? this.#follow(id);
    this.#resolved.set(id, known);
    return known;
  }

  /** Arguments of a call; where a path stands for one, its item. */
  arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const all = (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      return typeof id === "number" && id > 0 ? this.resolve(id) : value;
    });
    return Promise.all(all);
  }

  async #follow(id: number): Promise<Resolved> {
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError("InvalidObjectPath", `no path ${id}`, "");
    if (path.ParentObjectPathId === undefined || path.ParentObjectPathId === null) {
      return this.#root(path);
    }
    const parent = await this.resolve(path.ParentObjectPathId);
    return parent === null ? null : this.#child(parent, path);
  }

  #root(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return new Item("Workbook", this.host.workbook);
      case PathType.newObject:
        return this.#service(path.Name);
      case PathType.referenceId:
        return this.#reference(path.Name);
      default:
        throw new ExcelError("InvalidObjectPath", `root of type ${path.ObjectPathType}`, path.Name);
    }
  }

  #service(name: string): Item {
    if (classOf(name as Kind) !== undefined) return new Item(name as Kind, null);
    memberOf(this.host, { kind: name, name: "new", way: "call" });
    throw new Error("unreachable");
  }

  #reference(name: string): Item {
    const item = this.host.references.get(name);
    if (item === undefined) throw invalidReference(name);
    return item;
  }

  async #child(parent: Item, path: ObjectPath): Promise<Resolved> {
    if (path.ObjectPathType === PathType.property) {
      return memberOf(this.host, { kind: parent.kind, name: path.Name, way: "go" })(
        parent.it,
        this.host,
      );
    }
    const args = await this.arguments(path.ArgumentInfo);
    const indexed = path.ObjectPathType === PathType.indexer;
    const getItem = classOf(parent.kind)?.call?.["GetItem"];
    if (indexed && getItem === undefined) return this.#itemOf(parent, args[0]);
    const name = indexed ? "GetItem" : path.Name;
    const call = memberOf(this.host, { kind: parent.kind, name, way: "call" });
    const made = await call(parent.it, args as never, this.host);
    return made instanceof Item ? made : null;
  }

  /** How the library finds an item of a loaded collection again, getItem or not: by its identity. */
  #itemOf(collection: Item, key: unknown): Item {
    const items = classOf(collection.kind)?.items?.(collection.it, this.host) ?? [];
    const found = items.find((item) => classOf(item.kind)?.identity?.of(item.it) === key);
    if (found === undefined) throw itemNotFound(`${collection.kind}.getItem`);
    return found;
  }
}
