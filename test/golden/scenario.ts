/** One command of a scenario with what it must print and answer. */
interface Step {
  readonly argv: readonly string[];
  /** Lines of standard output; "…" stands for any lines. */
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
  readonly status: number;
}

export interface Scenario {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** Any number of lines. */
const ANY = "…";

/** Reads a scenario file; the notation is in README.md. */
export function parseScenario(text: string): Scenario {
  const [title = "", ...lines] = text.trimEnd().split("\n");
  const files: Record<string, string> = {};
  const steps: { argv: string[]; stdout: string[]; stderr: string[]; status: number }[] = [];
  for (const line of lines) {
    const [mark, rest] = [line.slice(0, 2), line.slice(2)];
    const step = steps.at(-1);
    if (mark === "+ ") files[rest.split(" ")[0] ?? ""] = rest.slice(rest.indexOf(" ") + 1);
    else if (mark === "$ ")
      steps.push({ argv: rest.split(" ").slice(1), stdout: [], stderr: [], status: NaN });
    else if (!step) continue;
    else if (mark === "! ") step.stderr.push(rest);
    else if (mark === "= ") step.status = Number(rest);
    else step.stdout.push(line);
  }
  return {
    title,
    files,
    steps: steps.map((step) => ({ ...step, stdout: withoutBlankEnd(step.stdout) })),
  };
}

/** The output with the lines that "…" stands for replaced by "…", so that a difference shows as one. */
export function condense(output: string, expected: readonly string[]): readonly string[] {
  const lines = withoutBlankEnd(output.split("\n"));
  const shown: string[] = [];
  let at = 0;
  expected.forEach((line, n) => {
    if (line !== ANY) {
      if (at < lines.length) shown.push(lines[at++] ?? "");
      return;
    }
    const next = expected[n + 1];
    const found = next === undefined ? lines.length : lines.indexOf(next, at);
    if (found < 0) return;
    at = found;
    shown.push(ANY);
  });
  return [...shown, ...lines.slice(at)];
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  const text = lines.join("\n").trimEnd();
  return text === "" ? [] : text.split("\n");
}
