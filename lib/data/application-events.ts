import type { Actor, CustomerActor, StaffActor } from "../domain/account/actor";
import { actorName } from "../domain/account/actor";
import {
  type ApplicationEvent,
  actorNameFor,
  historySentence,
  type PerformedAct,
  performedFor,
} from "../domain/application/application-event";
import { actsToldOthers, type NewsItem, newsOf, newsworthyActs } from "../domain/application/news";
import { consentNewsSentence } from "../domain/consent/consent-news";
import { applicationsOf } from "./applications";
import type { Connection, Transaction } from "./database";

/**
 * Appends to the events. The database links it to the one before; lock rows first, it holds the chains' lock.
 * @param told who is told of it on their menu besides the office: accounts of the Center's staff, and offices asked for a consent
 */
export async function appendEvent(
  tx: Transaction,
  actor: Actor,
  application: { readonly id: string; readonly officeId: string },
  performed: PerformedAct,
  at: Date,
  { staff = [], consents = [] }: { readonly staff?: readonly string[]; readonly consents?: readonly string[] } = {},
): Promise<void> {
  const { act, ...detail } = performed;
  await tx.applicationEvent.create({
    data: {
      applicationId: application.id,
      officeId: application.officeId,
      at,
      act,
      actorKind: actor.kind,
      actorName: actorName(actor),
      actorId: actor.kind === "system" ? null : actor.accountId,
      detail,
      staffNews: { create: staff.map((accountId) => ({ accountId })) },
      consentNews: { create: consents.map((consentId) => ({ consentId })) },
    },
    select: { id: true },
  });
}

/** An application's history, oldest first. */
export async function readHistory(actor: Actor, receiptNumber: string, db: Connection): Promise<ApplicationEvent[]> {
  const rows = await db.applicationEvent.findMany({
    where: { application: { receiptNumber, ...applicationsOf(actor) } },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => {
    const actorKind = row.actorKind as ApplicationEvent["actorKind"];
    const performed = { act: row.act, ...(row.detail as object) } as PerformedAct;
    return {
      id: String(row.id),
      at: row.at,
      actorKind,
      actorName: actorNameFor(actor.kind, { actorKind, actorName: row.actorName, performed }),
      performed: performedFor(actor.kind, performed),
    };
  });
}

interface NewsPage {
  /** The id after which the page starts. */
  readonly before?: string;
  readonly limit: number;
}

/** 新着情報 of the actor's office, newest first: of its own applications, and of those that it is asked to agree to. */
export async function readNews(actor: CustomerActor, page: NewsPage, db: Connection): Promise<NewsItem[]> {
  const [own, asked] = await Promise.all([readOwnNews(actor, page, db), readConsentNews(actor, page, db)]);
  return [...own, ...asked].toSorted((a, b) => Number(b.id) - Number(a.id)).slice(0, page.limit);
}

const earlierThan = ({ before }: NewsPage) => (before ? { lt: BigInt(before) } : {});

async function readOwnNews(actor: CustomerActor, page: NewsPage, db: Connection): Promise<NewsItem[]> {
  const rows = await db.applicationEvent.findMany({
    where: {
      officeId: actor.officeId,
      act: { in: [...newsworthyActs, ...actsToldOthers] },
      id: earlierThan(page),
    },
    orderBy: { id: "desc" },
    take: page.limit,
    select: {
      id: true,
      at: true,
      act: true,
      detail: true,
      application: { select: { receiptNumber: true, officeId: true } },
    },
  });
  return rows.map(({ id, at, act, detail, application: { receiptNumber, officeId } }) => ({
    id: String(id),
    at,
    ...(officeId === actor.officeId ? { receiptNumber } : {}),
    sentence: newsOf({ act, ...(detail as object) } as PerformedAct),
  }));
}

async function readConsentNews(actor: CustomerActor, page: NewsPage, db: Connection): Promise<NewsItem[]> {
  const rows = await db.consentNews.findMany({
    where: { consent: { officeId: actor.officeId }, eventId: earlierThan(page) },
    orderBy: { eventId: "desc" },
    take: page.limit,
    select: {
      consentId: true,
      event: { select: { id: true, at: true, act: true, application: { select: { receiptNumber: true } } } },
    },
  });
  return rows.map(({ consentId, event }) => ({
    id: String(event.id),
    at: event.at,
    receiptNumber: event.application.receiptNumber,
    sentence: consentNewsSentence(event.act as PerformedAct["act"]),
    consentId,
  }));
}

/** What others did lately to the cases of a member of the Center's staff, newest first. */
export async function readStaffNews(
  actor: StaffActor,
  { since, limit }: { readonly since: Date; readonly limit: number },
  db: Connection,
): Promise<NewsItem[]> {
  const rows = await db.staffNews.findMany({
    where: { accountId: actor.accountId },
    orderBy: { eventId: "desc" },
    take: limit,
    select: { event: { include: { application: { select: { receiptNumber: true } } } } },
  });
  // The newest few are read from the index; what is old among them is dropped here, so that years of news cost nothing.
  const recent = rows.filter(({ event }) => event.at >= since);
  return recent.map(({ event }) => ({
    id: String(event.id),
    at: event.at,
    receiptNumber: event.application.receiptNumber,
    sentence: historySentence({
      actorName: event.actorName,
      performed: { act: event.act, ...(event.detail as object) } as PerformedAct,
    }),
  }));
}
