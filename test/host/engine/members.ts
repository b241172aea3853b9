import type { Host } from "./host";
import type { Item, Kind, Kinds } from "./items";

/**
 * What one class answers, under the names of the wire (`RowCount`, `GetRange`).
 * A class answers what stands here and nothing else: any other member is a loud ApiNotFound.
 */
export interface Members<It> {
  /** What an instantiated object tells of itself, so that the library can find it again. */
  readonly identity?: { readonly name: "Id" | "_Id"; of(it: It): string };
  /** Ranges are kept alive by a reference the library may release. */
  readonly tracked?: true;
  /** Makes the class a collection. */
  items?(it: It, host: Host): readonly Item[];
  readonly get?: Readonly<Record<string, (it: It, host: Host) => unknown>>;
  readonly set?: Readonly<Record<string, (it: It, value: never, host: Host) => void>>;
  /** Navigation properties. */
  readonly go?: Readonly<Record<string, (it: It, host: Host) => Item>>;
  /** An Item is an object, null a null object, anything else a plain value. */
  readonly call?: Readonly<Record<string, Call<It>>>;
}

type Call<It> = (it: It, args: never, host: Host) => unknown;

export type MemberTable = { readonly [K in Kind]?: Members<Kinds[K]> };
