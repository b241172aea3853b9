import type { TemplateProblem } from "../../templates/templateProblems";
import { PACK_PROBLEMS, packRefused, type PackProblemCode } from "../../words/packProblems";

/** Something wrong in a file of the pack. */
export interface PackProblem {
  readonly file: string;
  /** JSON pointer: "/rules/3/must/all/0/operator"; "" = the file as a whole. */
  readonly path: string;
  readonly code: PackProblemCode | TemplateProblem["code"];
  /** zh-TW sentence, with a hint where there is one. */
  readonly message: string;
}

/** A pack that cannot be used, with everything that is wrong with it. */
export class PackError extends Error {
  constructor(readonly problems: readonly PackProblem[]) {
    super([packRefused(problems.length), ...problems.map(lineOf)].join("\n"));
    this.name = "PackError";
  }
}

function lineOf({ file, path, code, message }: PackProblem): string {
  return `${file}${path === "" ? "" : `#${path}`} [${code}] ${message}`;
}

/** Notes a problem at a JSON pointer of the file being checked. */
export type Report = <Code extends PackProblemCode>(
  path: string,
  code: Code,
  ...details: Parameters<(typeof PACK_PROBLEMS)[Code]>
) => void;

/** Notes problems of one file in a list; `base` is the JSON pointer that paths start from. */
export function reporter(file: string, problems: PackProblem[], base = ""): Report {
  return (path, code, ...details) => {
    const say = PACK_PROBLEMS[code] as (...words: unknown[]) => string;
    problems.push({ file, path: base + path, code, message: say(...details) });
  };
}
