import stub from "./index.cjs";

export const { JSONPath, JSONPathClass } = stub;
