import type { ExchangeRecord } from "./exchange-record.ts";

/** The last requests of a mock. */
export interface ExchangeLog {
  /** Keeps a record under the next number; the oldest one makes room. */
  readonly add: (exchange: Omit<ExchangeRecord, "number">) => ExchangeRecord;
  /** The newest last. */
  readonly list: () => readonly ExchangeRecord[];
}

const mostRecords = 200;
const mostBodyBytes = 16_384;

/** Keeps the last 200 requests, of each body the first 16 KiB, so that memory has a bound. */
export function createExchangeLog(): ExchangeLog {
  const records: ExchangeRecord[] = [];
  let count = 0;
  return {
    add: (exchange) => {
      count += 1;
      const body = exchange.body.length > mostBodyBytes ? exchange.body.slice(0, mostBodyBytes) : exchange.body;
      const record = { ...exchange, body, number: count };
      records[(count - 1) % mostRecords] = record;
      return record;
    },
    list: () => {
      const oldest = count % mostRecords;
      return count <= mostRecords ? [...records] : [...records.slice(oldest), ...records.slice(0, oldest)];
    },
  };
}
