interface ServedFile {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}

/**
 * A file that somebody sent, to be saved and never shown: as it may hold anything, no page of ours stands for what it does. Sent on
 * part by part.
 */
export function fileAnswer(
  request: Request,
  { name, size, mediaType }: ServedFile,
  bytes: AsyncGenerator<Uint8Array>,
): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-length": String(size),
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff",
      // The portal's own policy, and in a box besides, should a browser open it all the same.
      "content-security-policy": `${request.headers.get("content-security-policy") ?? "default-src 'none'"}; sandbox`,
      "cache-control": "private, no-store",
    },
  });
}
