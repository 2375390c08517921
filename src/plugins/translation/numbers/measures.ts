import {add, createAmount, multiply, parseAmount, toKey, type Amount} from './amount';

interface Unit {
  dimension: string;
  /** How many of the smallest unit of its dimension it is. */
  factor: string;
}

const table = (dimension: string, factors: Readonly<Record<string, string>>): [string, Unit][] =>
  Object.entries(factors).map(([name, factor]) => [name, {dimension, factor}]);

/** The units that are told apart; others, such as 개 and 명, only count. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...table('time', {ns: '1', us: '1000', ms: '1000000', second: '1000000000', minute: '60000000000', hour: '3600000000000', day: '86400000000000', week: '604800000000000'}),
  ...table('calendar', {month: '1', year: '12', decade: '120', century: '1200'}),
  ...table('length', {nm: '1', um: '1000', mm: '1000000', cm: '10000000', m: '1000000000', km: '1000000000000'}),
  ...table('mile', {mile: '1'}),
  ...table('mass', {mg: '1', g: '1000', kg: '1000000', t: '1000000000'}),
  ...table('volume', {ml: '1', l: '1000'}),
  ...table('area', {m2: '1', ha: '10000', km2: '1000000'}),
  ...table('bytes', {byte: '1', KB: '1000', MB: '1000000', GB: '1000000000', TB: '1000000000000', PB: '1000000000000000'}),
  ...table('binary-bytes', {KiB: '1', MiB: '1024', GiB: '1048576', TiB: '1073741824'}),
  ...table('speed', {bps: '1', kbps: '1000', Mbps: '1000000', Gbps: '1000000000', Tbps: '1000000000000'}),
  ...table('frequency', {Hz: '1', kHz: '1000', MHz: '1000000', GHz: '1000000000', THz: '1000000000000'}),
  ...table('power', {mW: '1', W: '1000', kW: '1000000', MW: '1000000000', GW: '1000000000000'}),
  ...table('energy', {Wh: '1', kWh: '1000', MWh: '1000000'}),
  ...table('percent', {percent: '1', tenth: '10'}),
  ...table('pixel', {pixel: '1', megapixel: '1000000'}),
  ...table('temperature', {degree: '1'}),
  ...['usd', 'krw', 'eur', 'gbp', 'jpy', 'cny'].flatMap((currency) => table(currency, {[currency]: '1', [`${currency}-cent`]: '.01'})),
]);

/**
 * An amount in a unit, as a key that equal amounts share.
 *
 * @example
 * toMeasure(parseAmount('2'), 'hour') === toMeasure(parseAmount('120'), 'minute') // => true
 */
export function toMeasure(amount: Amount, unit: string): string {
  const {dimension, factor} = UNITS.get(unit) ?? {dimension: unit, factor: '1'};
  return `${dimension}:${toKey(multiply(amount, parseAmount(factor)))}`;
}

/** The sums of two lists of measures, dimension by dimension. */
export function addMeasures(first: {measures: readonly string[]}, second: {measures: readonly string[]}): string[] {
  return first.measures.flatMap((one) =>
    second.measures.filter((other) => toDimension(other) === toDimension(one)).map((other) => `${toDimension(one)}:${toKey(add(toAmount(one), toAmount(other)))}`),
  );
}

/** @example toDimension('time:180000') // => 'time' */
export const toDimension = (measure: string): string => measure.slice(0, measure.indexOf(':'));

function toAmount(measure: string): Amount {
  const [above = '0', below = '1'] = measure.slice(measure.indexOf(':') + 1).split('/');
  return createAmount(BigInt(above), BigInt(below));
}
