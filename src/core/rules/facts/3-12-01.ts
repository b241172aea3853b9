import { fromAll, type DerivedColumn } from "./shared/derived";
import { namesIn } from "./shared/names";

export const maintenanceFacts: Readonly<Record<string, DerivedColumn>> = {
  engineers: fromAll("執行人員姓名", ["engineer"], ([names]) => namesIn(names ?? "")),
};
