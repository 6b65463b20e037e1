import type { ServiceContext } from "../service-context";

/** The Message-ID of a mail, the same at each of its tries. */
export const messageIdOf = (mailId: string, { baseUrl }: Pick<ServiceContext, "baseUrl">): string =>
  `<${mailId}@${new URL(baseUrl).hostname}>`;
