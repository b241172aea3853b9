/** The part of SARIF 2.1.0 that is written here; names and meanings are the standard's. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly language: string;
  readonly invocations: readonly SarifInvocation[];
  readonly artifacts: readonly SarifArtifact[];
  readonly results: readonly SarifResult[];
  readonly properties?: Properties;
}

type Properties = Readonly<Record<string, unknown>>;
export type SarifLevel = "error" | "warning" | "note";

interface SarifText {
  readonly text: string;
}

export interface SarifDriver {
  readonly name: string;
  readonly fullName: string;
  readonly semanticVersion?: string;
  readonly rules: readonly SarifRule[];
  readonly notifications: readonly { readonly id: string; readonly shortDescription: SarifText }[];
}

export interface SarifRule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription?: SarifText;
  readonly fullDescription?: SarifText;
  readonly help?: SarifText;
  readonly defaultConfiguration?: { readonly level: SarifLevel };
  readonly properties?: Properties;
}

interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications: readonly SarifNotification[];
  readonly properties?: Properties;
}

export interface SarifNotification {
  readonly descriptor: { readonly id: string; readonly index?: number };
  readonly associatedRule?: { readonly id: string; readonly index: number };
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly properties?: Properties;
}

export interface SarifArtifact {
  readonly location: { readonly uri: string };
  readonly roles: readonly ["analysisTarget"];
}

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation?: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number };
  };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: string;
  }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly {
    readonly kind: "external";
    readonly status: "accepted";
    readonly justification: string;
    readonly properties: Properties;
  }[];
  readonly properties: Properties;
}
