/**
 * Which shape of the atlases is which area. The atlases know areas by number (ISO 3166-1 numeric, FIPS), our data by
 * ISO 3166 letters: each entry is two letters and the number.
 */
const WORLD =
  "AD020AE784AF004AG028AI660AL008AM051AO024AQ010AR032AS016AT040AU036AW533AX248AZ031BA070BB052BD050BE056" +
  "BF854BG100BH048BI108BJ204BL652BM060BN096BO068BR076BS044BT064BW072BY112BZ084CA124CD180CF140CG178CH756" +
  "CI384CK184CL152CM120CN156CO170CR188CU192CV132CW531CY196CZ203DE276DJ262DK208DM212DO214DZ012EC218EE233" +
  "EG818EH732ER232ES724ET231FI246FJ242FK238FM583FO234FR250GA266GB826GD308GE268GG831GH288GL304GM270GN324" +
  "GQ226GR300GS239GT320GU316GW624GY328HK344HM334HN340HR191HT332HU348ID360IE372IL376IM833IN356IO086IQ368" +
  "IR364IS352IT380JE832JM388JO400JP392KE404KG417KH116KI296KM174KN659KP408KR410KW414KY136KZ398LA418LB422" +
  "LC662LI438LK144LR430LS426LT440LU442LV428LY434MA504MC492MD498ME499MF663MG450MH584MK807ML466MM104MN496" +
  "MO446MP580MR478MS500MT470MU480MV462MW454MX484MY458MZ508NA516NC540NE562NF574NG566NI558NL528NO578NP524" +
  "NR520NU570NZ554OM512PA591PE604PF258PG598PH608PK586PL616PM666PN612PR630PS275PT620PW585PY600QA634RO642" +
  "RS688RU643RW646SA682SB090SC690SD729SE752SG702SH654SI705SK703SL694SM674SN686SO706SR740SS728ST678SV222" +
  "SX534SY760SZ748TC796TD148TF260TG768TH764TJ762TL626TM795TN788TO776TR792TT780TW158TZ834UA804UG800US840" +
  "UY858UZ860VA336VC670VE862VG092VI850VN704VU548WF876WS882YE887ZA710ZM894ZW716";

const STATES =
  "AL01AK02AZ04AR05CA06CO08CT09DE10DC11FL12GA13HI15ID16IL17IN18IA19KS20KY21LA22ME23MD24MA25MI26MN27MS28" +
  "MO29MT30NE31NV32NH33NJ34NM35NY36NC37ND38OH39OK40OR41PA42RI44SC45SD46TN47TX48UT49VT50VA51WA53WV54WI55" +
  "WY56";

/** Shapes that the atlas knows by name alone, and the area that ISO 3166 counts them to. */
const BY_NAME: Readonly<Partial<Record<string, string>>> = {
  Kosovo: "XK",
  Somaliland: "SO",
  "N. Cyprus": "CY",
};

function table(text: string, numberLength: number, prefix: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const length = 2 + numberLength;
  for (let at = 0; at < text.length; at += length) {
    codes.set(text.slice(at + 2, at + length), prefix + text.slice(at, at + 2));
  }
  return codes;
}

const worldCodes = table(WORLD, 3, "");
const stateCodes = table(STATES, 2, "US-");

/** The ISO 3166-1 alpha-2 code of a shape of the world; undefined for what belongs to no area of the list. */
export function countryCode(number: string | number | undefined, name: string): string | undefined {
  return number === undefined ? BY_NAME[name] : worldCodes.get(String(number).padStart(3, "0"));
}

/** The ISO 3166-2 code of a state of the United States. */
export function stateCode(number: string | number | undefined): string | undefined {
  return stateCodes.get(String(number).padStart(2, "0"));
}

/**
 * Areas that the atlas has no shape for, or draws as part of another (Svalbard is Norway's there), as longitude and
 * latitude; of the scattered islands of UM it is Wake.
 */
export const PLACES_WITHOUT_SHAPE: Readonly<Record<string, readonly [number, number]>> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53, 4],
  GI: [-5.4, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78.6],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};

/**
 * Areas that are not drawn. Antarctica would take a sixth of the map's height, and nobody lives there; a value for it
 * is named below the map.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set(["AQ"]);
