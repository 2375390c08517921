import {digits, type Part} from './pattern';
import {toCount} from './quantity';

/** Which half of the day a time is in; both where nothing says so. */
export type HalfOfDay = 'am' | 'pm' | 'either';

interface ClockParams {
  hour: string;
  minute?: string;
  halves?: HalfOfDay;
  /** Whether the hour is counted from 0 to 24. */
  isExact?: boolean;
}

/** A time of day, as the minutes since midnight it may mean, and the numbers it is written with. */
export function clockParts({hour, minute = '0', halves = 'either', isExact = false}: ClockParams): Part {
  const hours = isExact || Number(hour) > 12 ? [Number(hour) % 24] : toHours(Number(hour), halves);
  return digits({
    measures: hours.map((one) => `clock:${one * 60 + Number(minute)}`),
    counts: [toCount(hour), ...(Number(minute) === 0 ? [] : [toCount(minute)])],
  });
}

function toHours(hour: number, halves: HalfOfDay): number[] {
  const morning = hour % 12;
  if (halves === 'either') return [morning, morning + 12];
  return [halves === 'am' ? morning : morning + 12];
}
