declare const checks: Record<string, Record<string, unknown>>;
export = checks;
