/** How much of a page is React's flight data, the copy of the page that its scripts read. */
export interface FlightBytes {
  readonly page: number;
  readonly flight: number;
  /** flight ÷ page */
  readonly share: number;
}

/** Counts the scripts that Next writes into a page to carry the flight data, in bytes of UTF-8. */
export function flightBytes(html: string): FlightBytes {
  const scripts = html.match(/<script\b[^>]*>(?:\(self\.__next_f=|self\.__next_f\.push\()[\s\S]*?<\/script>/g) ?? [];
  const page = Buffer.byteLength(html);
  const flight = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
  return { page, flight, share: flight / page };
}
