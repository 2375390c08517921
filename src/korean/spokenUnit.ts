const UNITS: Readonly<Record<string, string>> = {
  nm: '나노미터', μm: '마이크로미터', mm: '밀리미터', cm: '센티미터', m: '미터', km: '킬로미터',
  ha: '헥타르', ml: '밀리리터', mL: '밀리리터', l: '리터', L: '리터',
  mg: '밀리그램', g: '그램', kg: '킬로그램', t: '톤',
  bit: '비트', Kb: '킬로비트', Mb: '메가비트', Gb: '기가비트',
  B: '바이트', kB: '킬로바이트', KB: '킬로바이트', MB: '메가바이트', GB: '기가바이트', TB: '테라바이트', PB: '페타바이트',
  bps: '비피에스', kbps: '킬로비피에스', Kbps: '킬로비피에스', Mbps: '메가비피에스', Gbps: '기가비피에스', Tbps: '테라비피에스',
  Hz: '헤르츠', kHz: '킬로헤르츠', MHz: '메가헤르츠', GHz: '기가헤르츠', THz: '테라헤르츠',
  ns: '나노초', μs: '마이크로초', ms: '밀리초', s: '초', min: '분', h: '시간',
  V: '볼트', kV: '킬로볼트', W: '와트', kW: '킬로와트', MW: '메가와트', GW: '기가와트', mW: '밀리와트',
  Wh: '와트시', kWh: '킬로와트시', MWh: '메가와트시', mAh: '밀리암페어시', mA: '밀리암페어',
  Ω: '옴', kΩ: '킬로옴', dB: '데시벨', dBm: '디비엠', dBi: '디비아이', hPa: '헥토파스칼', lx: '럭스',
  '°': '도', '°C': '도', '°F': '도', px: '픽셀', pt: '포인트',
};

const CURRENCIES: Readonly<Record<string, string>> = {
  $: '달러', '₩': '원', '€': '유로', '£': '파운드', '¥': '엔',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  ...CURRENCIES,
  '%': '퍼센트', '‰': '퍼밀', '¢': '센트', '+': '플러스', '#': '샵', '&': '앤드', '@': '골뱅이',
};

const UNIT_AT_END = /(\d\s?)?([\p{Script=Latin}\p{Script=Greek}°]+)(?:\/\p{Script=Latin}+)?$/u;
const MONEY_AT_END = /([$₩€£¥])\s?[\d.,]+\s?[십백천만억조]*$/;

/**
 * The unit a text ends in, as it is read aloud. A single letter is a unit only after a digit, and
 * «5G» never: G is no unit. «100 km/h» is read 시속 백 킬로미터, so what stands before the slash counts.
 *
 * @example
 * toSpokenUnit('20kg') // => '킬로그램'
 * toSpokenUnit('5G') // => undefined
 */
export function toSpokenUnit(text: string): string | undefined {
  const [, digit, unit = ''] = UNIT_AT_END.exec(text) ?? [];
  const isUnit = Object.hasOwn(UNITS, unit) && (digit !== undefined || unit.length > 1);
  return isUnit ? UNITS[unit] : undefined;
}

/**
 * Money is read with the currency last wherever the sign stands: «$100만» is 백만 달러.
 *
 * @example
 * toSpokenMoney('$3.5') // => '달러'
 */
export function toSpokenMoney(text: string): string | undefined {
  const sign = MONEY_AT_END.exec(text)?.[1];
  return sign === undefined ? undefined : CURRENCIES[sign];
}

/**
 * @example
 * toSpokenSymbol('3.5%') // => '퍼센트'
 * toSpokenSymbol('C#') // => '샵'
 */
export function toSpokenSymbol(text: string): string | undefined {
  return SYMBOLS[text.slice(-1)];
}
