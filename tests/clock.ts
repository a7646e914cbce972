// Loaded before each test file of the projects `later`, `east` and `west` (vite.config.ts): no result may depend on
// the day or the place of the machine that asks. See requirement D8.
const ahead = Number(process.env['RELIEF_DAYS_AHEAD'] ?? 0) * 86_400_000;
const zone = process.env['RELIEF_OFFSET']; // minutes, as Date.getTimezoneOffset gives them

if (zone !== undefined && new Date(2026, 6, 1).getTimezoneOffset() !== Number(zone)) {
  throw new Error(`These tests should run at offset ${zone} minutes, and run at ${new Date(2026, 6, 1).getTimezoneOffset()}. The time zone was not set.`);
}

if (ahead) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) super(Real.now() + ahead);
      else super(...given);
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}
