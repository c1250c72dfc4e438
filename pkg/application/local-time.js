// @ts-check
/**
 * A moment as a local day and time of a time zone: `2026-03-15T14:30:05`.
 *
 * @param {Date} moment
 * @param {string} [timeZone] IANA. Default: the host's.
 * @returns {import('./index.js').LocalDateTime}
 */
export function localTime(moment, timeZone) {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const { year, month, day, hour, minute, second } = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}
