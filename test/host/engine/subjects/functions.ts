import { Item } from "../items";
import type { MemberTable } from "../members";

const DAY = 86_400_000;
/** Day 0 of each date system. 1900 counts a 29 February that never was, so its days begin earlier. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The only worksheet function answered: DATE tells the date system, since DATE(1904,1,2) is 1 in a
 * 1904 workbook and 1463 in any other. Right from March 1900 on.
 */
export const functionMembers = {
  Functions: {
    call: {
      Date: (workbook, [year, month, day]: readonly [number, number, number]) => {
        const epoch = workbook.is1904 ? EPOCH_1904 : EPOCH_1900;
        const value = (Date.UTC(year, month - 1, day) - epoch) / DAY;
        return new Item("FunctionResult", { value });
      },
    },
  },
  FunctionResult: {
    get: { Value: ({ value }) => value },
  },
} satisfies MemberTable;
