/** Every name a rule may use, so that a rule file can be checked without a workbook. */
export interface Vocabulary {
  /** Without decorators. */
  readonly operators: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, { readonly params: readonly string[] }>;
  /** Facts about the whole check: lawEdition, coreSystems … */
  readonly lists: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  /**
   * Columns of a table, derived ones included: a form, `plan.<list>`, or a named derived table such
   * as `cells.list`. null = no such table.
   */
  columnsOf(table: string): ReadonlySet<string> | null;
  /** Header fields of a form; null = no such form. */
  headerOf(form: string): ReadonlySet<string> | null;
  /** Whether `plan.<path>` exists. */
  hasPlanFact(path: string): boolean;
}
