/** Words after an amount and the units they may mean. */
type UnitWords = ReadonlyMap<string, readonly string[]>;

const table = (words: Readonly<Record<string, string>>): UnitWords =>
  new Map(
    Object.entries(words).flatMap(([units, written]) => written.split(' ').map((word) => [word, units.split(' ')] as const)),
  );

/** Symbols are the same in every language, capitals told apart. */
export const UNIT_SYMBOLS = table({
  percent: '% ％ %p %P',
  ns: 'ns', us: 'μs µs', ms: 'ms msec', second: 's sec secs', 'minute m': 'min mins', hour: 'h hr hrs',
  nm: 'nm ㎚', um: 'μm µm', mm: 'mm ㎜', cm: 'cm ㎝', 'm minute': 'm', km: 'km ㎞',
  mg: 'mg ㎎', g: 'g', kg: 'kg ㎏', t: 't',
  ml: 'ml mL', l: 'l L ℓ', m2: 'm² ㎡', ha: 'ha', km2: 'km² ㎢',
  byte: 'B', KB: 'kB KB', MB: 'MB', GB: 'GB', TB: 'TB', PB: 'PB', KiB: 'KiB Ki', MiB: 'MiB Mi', GiB: 'GiB Gi', TiB: 'TiB Ti',
  bps: 'bps', kbps: 'kbps Kbps', Mbps: 'Mbps mbps', Gbps: 'Gbps gbps', Tbps: 'Tbps',
  Hz: 'Hz', kHz: 'kHz KHz', MHz: 'MHz', GHz: 'GHz', THz: 'THz',
  mW: 'mW', W: 'W', kW: 'kW', MW: 'MW', GW: 'GW', Wh: 'Wh', kWh: 'kWh', MWh: 'MWh',
  degree: '° °C ℃ °F ℉',
  usd: '$ USD US$', krw: '₩ KRW', eur: '€ EUR', gbp: '£ GBP', 'jpy cny': '¥', jpy: 'JPY', cny: 'CNY RMB',
});

/** Units other than these are told by symbols alone: `px`, `dB`. They count and are not compared. */
export const OTHER_SYMBOLS: ReadonlySet<string> = new Set(
  'px pt em rem vh vw dB dBm mAh Ah mA A V kV fps rpm ppm dpi bit Kb Mb Gb K k M mn bn b B T tn x X th p P'.split(' '),
);

/** In small letters, singular and plural. */
export const ENGLISH_UNITS = table({
  percent: 'percent percentage', pixel: 'pixel pixels', megapixel: 'megapixel megapixels',
  ns: 'nanosecond nanoseconds', us: 'microsecond microseconds', ms: 'millisecond milliseconds',
  second: 'second seconds', minute: 'minute minutes', hour: 'hour hours', day: 'day days', week: 'week weeks',
  month: 'month months', year: 'year years yr yrs', decade: 'decade decades', century: 'century centuries',
  nm: 'nanometre nanometres nanometer nanometers', mm: 'millimetre millimetres millimeter millimeters',
  cm: 'centimetre centimetres centimeter centimeters', m: 'metre metres meter meters',
  km: 'kilometre kilometres kilometer kilometers', mile: 'mile miles',
  mg: 'milligram milligrams', g: 'gram grams', kg: 'kilogram kilograms kilo kilos', t: 'tonne tonnes ton tons',
  ml: 'millilitre millilitres milliliter milliliters', l: 'litre litres liter liters', ha: 'hectare hectares',
  byte: 'byte bytes', KB: 'kilobyte kilobytes', MB: 'megabyte megabytes', GB: 'gigabyte gigabytes', TB: 'terabyte terabytes',
  Hz: 'hertz', kHz: 'kilohertz', MHz: 'megahertz', GHz: 'gigahertz',
  W: 'watt watts', kW: 'kilowatt kilowatts', MW: 'megawatt megawatts', GW: 'gigawatt gigawatts',
  degree: 'degree degrees',
  'usd-cent eur-cent': 'cent cents', usd: 'dollar dollars', krw: 'won', eur: 'euro euros', 'gbp lb': 'pound pounds', jpy: 'yen', cny: 'yuan',
});

export const KOREAN_UNITS = table({
  percent: '퍼센트 프로', tenth: '할', pixel: '화소',
  ns: '나노초', us: '마이크로초', ms: '밀리초', second: '초', minute: '분', hour: '시간', 'day day-of-month': '일', day: '일간',
  week: '주 주일 주간', month: '개월 달', year: '년 해 년간', century: '세기',
  nm: '나노미터', um: '마이크로미터', mm: '밀리미터', cm: '센티미터 센티', m: '미터', km: '킬로미터', 'km kg': '킬로', mile: '마일',
  mg: '밀리그램', g: '그램', kg: '킬로그램', t: '톤', ml: '밀리리터', l: '리터', ha: '헥타르', m2: '제곱미터 평방미터', km2: '제곱킬로미터',
  byte: '바이트', KB: '킬로바이트', MB: '메가바이트', GB: '기가바이트', TB: '테라바이트', PB: '페타바이트',
  Hz: '헤르츠', kHz: '킬로헤르츠', MHz: '메가헤르츠', GHz: '기가헤르츠',
  W: '와트', kW: '킬로와트', MW: '메가와트', GW: '기가와트',
  degree: '도',
  'usd-cent eur-cent': '센트', usd: '달러 불', krw: '원', eur: '유로', 'gbp lb': '파운드', jpy: '엔', cny: '위안',
});
