/** The 52 places of law: federal, the District of Columbia, and the fifty states by postal code, with their names. */
export const jurisdictionNames = {
  us: 'Federal (United States)', dc: 'District of Columbia',
  al: 'Alabama', ak: 'Alaska', az: 'Arizona', ar: 'Arkansas', ca: 'California', co: 'Colorado', ct: 'Connecticut', de: 'Delaware',
  fl: 'Florida', ga: 'Georgia', hi: 'Hawaii', id: 'Idaho', il: 'Illinois', in: 'Indiana', ia: 'Iowa', ks: 'Kansas', ky: 'Kentucky',
  la: 'Louisiana', me: 'Maine', md: 'Maryland', ma: 'Massachusetts', mi: 'Michigan', mn: 'Minnesota', ms: 'Mississippi', mo: 'Missouri',
  mt: 'Montana', ne: 'Nebraska', nv: 'Nevada', nh: 'New Hampshire', nj: 'New Jersey', nm: 'New Mexico', ny: 'New York',
  nc: 'North Carolina', nd: 'North Dakota', oh: 'Ohio', ok: 'Oklahoma', or: 'Oregon', pa: 'Pennsylvania', ri: 'Rhode Island',
  sc: 'South Carolina', sd: 'South Dakota', tn: 'Tennessee', tx: 'Texas', ut: 'Utah', vt: 'Vermont', va: 'Virginia', wa: 'Washington',
  wv: 'West Virginia', wi: 'Wisconsin', wy: 'Wyoming',
} as const;

/** One of the 52 places. */
export type Jurisdiction = keyof typeof jurisdictionNames;

/** All 52, federal first, then D.C., then the states by name. */
export const jurisdictions = Object.keys(jurisdictionNames) as readonly Jurisdiction[];

/** Whether a text is the code of one of the 52 places. */
export const isJurisdiction = (text: string): text is Jurisdiction => (jurisdictions as readonly string[]).includes(text);
