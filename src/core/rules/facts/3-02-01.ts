import { UNREADABLE } from "../../model/value";
import { isBlank, showFact } from "../factValue";
import { fromAll, fromReadable, unusable, type DerivedColumn } from "./shared/derived";
import { levelNumber } from "./shared/levels";

/** Asset value by parameter assetValueMethod; 法律遵循性 counts only where it is max4. */
const computedValue: DerivedColumn = {
  meaning: "依檢核參數「資產價值計算方式」由機密性、完整性、可用性、法律遵循性計算之資產價值",
  reads: ["c", "i", "a", "l"],
  compute: (values, { parameters }) => {
    const method = parameters["assetValueMethod"];
    const facets = method === "max4" ? values : values.slice(0, 3);
    const bad = unusable(facets);
    if (bad !== undefined) return bad;
    const numbers = facets.map(Number);
    return method === "sum3" ? numbers.reduce((a, b) => a + b, 0) : Math.max(...numbers);
  },
};

export const assetRegisterFacts: Readonly<Record<string, DerivedColumn>> = {
  levelNumber: fromAll("防護需求等級之級數（普 1、中 2、高 3）", ["protectionLevel"], ([level]) =>
    levelNumber(level ?? UNREADABLE),
  ),
  computedValue,
  keepers: fromReadable("資產管理人與保管人", ["owner", "custodian"], (names) =>
    names.filter((name) => !isBlank(name)).map(showFact),
  ),
};
