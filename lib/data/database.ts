import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "./generated/client";

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;
/** What reads accept: the database, or a transaction on it. */
export type Connection = Database | Transaction;

/**
 * The adapter takes every timestamptz for UTC, so the session's zone must be it, whatever the server's is.
 * `max`: connections of the pool.
 */
export function openDatabase(connectionString: string, max = 10): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max, options: "-c timezone=UTC" }),
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  });
}
